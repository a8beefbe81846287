import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/dialogs.css";
import "./styles/case.css";
import "./styles/reader.css";
import "./styles/margin.css";
import "./styles/statements.css";
import "./styles/facets.css";
import "./styles/actors.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queries } from "./data.ts";
import { router } from "./router.tsx";

const place = document.getElementById("desk");
if (place === null) throw new Error("the page has no place for the desk");
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
