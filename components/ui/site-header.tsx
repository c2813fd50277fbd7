"use client";

import { SiteLink } from "@/components/ui/site-link";
import { useEffect, useRef, useState } from "react";
import { Icon } from "./icon";
import { Logo } from "./logo";
import { navLinks } from "./nav-links";
import { ThemeSwitch } from "./theme-switch";

function isHere(href: string, pathname: string): boolean {
  return href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
}

/** Pages where notes have keys of their own. */
function hasKeys(pathname: string): boolean {
  return pathname === "/" || (isHere("/review", pathname) && pathname !== "/review/verify");
}

/** Says to whoever listens that the keys should be shown: the page that has keys knows which. */
export const SHOW_KEYS = "chaperone:show-keys";

/** `pathname` of the page that it heads: the routers of Next tell it each in their own way. */
export function SiteHeader({ pathname }: { pathname: string }) {
  const links = navLinks.map(({ href, label }) => (
    <SiteLink key={href} href={href} aria-current={isHere(href, pathname) ? "page" : undefined}>
      {label}
    </SiteLink>
  ));
  return (
    <header className="top">
      <a className="skip" href={pathname === "/" ? "#draft" : "#main"}>
        {pathname === "/" ? "Skip to your draft" : "Skip to the text"}
      </a>
      <SiteLink className="brand" href="/">
        <Logo />
        Chaperone
      </SiteLink>
      <nav className="nav" aria-label="Main">
        {links}
      </nav>
      <div className="right">
        {pathname === "/" && (
          <SiteLink className="priv" href="/privacy">
            <Icon name="lock" />
            Drafts are checked, then forgotten
          </SiteLink>
        )}
        {isHere("/review", pathname) && (
          <SiteLink className="priv" href="/privacy">
            <Icon name="lock" />
            This calendar stays in this browser
          </SiteLink>
        )}
        {hasKeys(pathname) && (
          <button
            type="button"
            className="iconbtn wide-only"
            aria-label="Keyboard shortcuts"
            onClick={() => window.dispatchEvent(new Event(SHOW_KEYS))}
          >
            <Icon name="keys" />
          </button>
        )}
        <span className="wide-only">
          <ThemeSwitch />
        </span>
        <PhoneMenu key={pathname} pathname={pathname}>
          {links}
        </PhoneMenu>
      </div>
    </header>
  );
}

function PhoneMenu({ pathname, children }: { pathname: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [open]);
  return (
    <div
      className="phone-nav"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="iconbtn"
        aria-label="Menu"
        aria-expanded={open}
        aria-controls="phone-menu"
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? "close" : "menu"} />
      </button>
      {open && (
        <div className="phone-menu" id="phone-menu">
          <nav aria-label="Main">{children}</nav>
          <hr />
          {hasKeys(pathname) && (
            <button
              type="button"
              onClick={() => {
                setOpen(false);
                window.dispatchEvent(new Event(SHOW_KEYS));
              }}
            >
              <Icon name="keys" />
              Keyboard shortcuts
            </button>
          )}
          <ThemeSwitch withWords />
          <SiteLink href="/privacy">
            <Icon name="lock" />
            Privacy
          </SiteLink>
        </div>
      )}
    </div>
  );
}
