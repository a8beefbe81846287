/** "3 minutes left", "some seconds left": no more exact than it can be known. */
export function timeLeft(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 20) return "some seconds left";
  if (seconds < 75) return "a minute left";
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return minutes === 1 ? "a minute left" : `${minutes} minutes left`;
  const hours = Math.round(minutes / 60);
  return hours === 1 ? "an hour left" : `${hours} hours left`;
}
