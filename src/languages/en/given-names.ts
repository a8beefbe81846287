import type { Gender } from "../../model/language/names-language.ts";

const male =
  "james john robert michael mike william bill will david richard joseph joe thomas tom charles christopher chris daniel dan matthew matt anthony tony mark " +
  "donald steven steve stephen paul andrew andy joshua kenneth ken kevin brian george edward ed timothy tim ronald ron jeffrey jeff ryan jacob gary nicholas nick " +
  "eric jonathan larry justin scott brandon benjamin ben samuel sam gregory greg frank alexander raymond patrick jack dennis jerry tyler aaron jose henry " +
  "adam douglas nathan peter pete zachary kyle walter harold carl jeremy keith roger gerald ethan arthur terry lawrence sean christian austin jesse bryan " +
  "billy bruce ralph roy eugene louis philip phil russell bobby johnny bradley juan carlos luis jorge pedro miguel fernando ricardo antonio manuel mario alberto " +
  "diego pablo sergio rafael javier francisco vladimir sergei sergey dmitry dmitri igor oleg ivan mikhail nikolai alexei aleksei andrei boris yuri viktor anatoly " +
  "volodymyr oleksandr serhiy serhii andriy mykola dmytro oleksiy petro vitaly vitali ihor yevgeny evgeny konstantin ramzan denis pavel roman maxim stanislav valery " +
  "mohammed mohammad muhammad mohamed ahmed ahmad ali hassan hussein omar ibrahim yusuf mustafa khalid abdullah mahmoud hamid karim bashar recep benjamin yair ehud " +
  "emmanuel jean pierre jacques francois nicolas olivier laurent hans klaus jurgen wolfgang stefan markus matthias karl heinrich friedrich olaf jens lars erik sven " +
  "giuseppe giovanni matteo silvio marco luca paolo narendra rahul amit arvind rajiv sanjay shinzo hiroshi kenji takeshi xi hugh simon neil graham ian colin " +
  "stuart alan nigel boris gordon liam duncan craig trevor derek barry clive geoffrey leonard fred frederick albert alfred ernest stanley leo max oscar felix hugo " +
  "theodore ted bernard marcus julian oliver harry barack mitt newt marco rand jeb bernie elon tim rex rudy dick jim jimmy bob rob ray don dave doug glenn joel curtis " +
  "norman marvin vincent edwin randy howard wayne clarence victor martin leon warren dean todd derrick dwight brett darren tariq imran nawaz kim-jong jair evo hugo";
const female =
  "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda " +
  "dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine " +
  "debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl " +
  "hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean alice abigail sophia grace judy theresa beverly denise marilyn amber " +
  "danielle brittany rose diana natalie alexis kayla lori jane jill wendy kate katie claire lucy charlotte zoe chloe ellen eva julia irina olga natalia svetlana " +
  "elena yelena tatiana tatyana ekaterina yekaterina marina ludmila galina anastasia oksana iryna olena yulia hanna nataliya ksenia lyudmila daria valentina fatima " +
  "aisha leila maryam zahra nadia amina ursula angela annalena greta sigrid astrid ingrid simone marine brigitte isabelle sophie celine giorgia francesca giulia " +
  "carmen isabel lucia rosa ana elena pilar cristina sonia indira priya sunita mamata benazir malala aung hillary nancy condoleezza kamala michelle melania ivanka " +
  "sheila maureen fiona theresa nicola jacinda priti liz penny gillian hilary harriet louise amelia ella mia isla joanna caroline rosemary eleanor audrey vivian " +
  "doris phyllis norma paula annie lillian robin peggy tracy tina dawn edith kim erin shannon marjorie tammy irene connie esther rhonda sally gail molly phoebe edna";

/** Given names common in English-language news, with the gender they usually have; own list, a few hundred. Names that either may bear are left out. */
export const givenNames: ReadonlyMap<string, Gender> = (() => {
  const genders = new Map<string, Gender>();
  for (const name of male.split(" ")) genders.set(name, "male");
  for (const name of female.split(" ")) genders.set(name, "female");
  for (const either of [
    "kim",
    "robin",
    "kelly",
    "tracy",
    "andrea",
    "jean",
    "simone",
    "dana",
    "alexis",
    "jordan",
    "taylor",
  ])
    genders.delete(either);
  return genders;
})();
