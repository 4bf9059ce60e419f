"use client";
import controls from "../ui/controls.module.css";
import { themeKey } from "./theme-script";
// The button that switches between light and dark. Without a choice the page follows the system;
// a choice is kept in this browser. Where storage is forbidden it lasts as long as the page.

export function ThemeToggle() {
  return (
    <button type="button" className={controls.icon} onClick={switchTheme} aria-label="Switch theme">
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
      </svg>
    </button>
  );
}

function switchTheme(): void {
  const root = document.documentElement;
  const theme = isDark(root) ? "light" : "dark";
  root.dataset.theme = theme;
  try {
    localStorage.setItem(themeKey, theme);
  } catch {
    // Forbidden or full storage: the theme holds for this page.
  }
}

function isDark(root: HTMLElement): boolean {
  const chosen = root.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}
