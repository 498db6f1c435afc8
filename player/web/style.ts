/**
 * The whole style of the residents' pages, printed into each page: one request less on a slow line.
 * The same tokens as the studio's; the system's own font, which costs no data.
 */
export const style = `
:root{color-scheme:light dark;--ground:#fff;--raised:#f4f5fa;--text:#1b1c22;--quiet:#555b6b;
--line:#d5d8e3;--act:#283593;--on-act:#fff;--mark:#ffe08a;--on-mark:#1b1c22;--amber:#fff3d6;
--on-amber:#5c3c00;--amber-line:#b97a00;--red:#b3261e}
@media(prefers-color-scheme:dark){:root{--ground:#14151a;--raised:#1f2129;--text:#eceef4;
--quiet:#b0b5c3;--line:#3a3e4b;--act:#aab4ff;--on-act:#12163d;--mark:#6b5200;--on-mark:#fff;
--amber:#3a2b08;--on-amber:#ffe2a6;--amber-line:#d79b2e;--red:#ffb4ab}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);
font:16px/1.6 "Be Vietnam Pro",Roboto,"Noto Sans",system-ui,-apple-system,"Segoe UI",sans-serif;
overflow-wrap:anywhere}
.column{max-width:42rem;margin:0 auto;padding:0 16px}
.top{border-bottom:1px solid var(--line)}
.top .column{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;
gap:0 16px;min-height:56px}
.top a{display:inline-flex;align-items:center;gap:8px;min-height:44px;font-weight:600;
text-decoration:none}
.top span{color:var(--quiet)}
main.column{padding:24px 16px 40px}
h1{margin:0 0 8px;font-size:1.75rem;line-height:1.35;font-weight:600}
h2{margin:0 0 12px;font-size:1.125rem;font-weight:600}
p{margin:0 0 16px}
a{color:var(--act);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--act);outline-offset:2px;border-radius:4px}
.quiet{color:var(--quiet)}
.note{margin:0 0 20px;padding:12px 16px;border-left:4px solid var(--amber-line);border-radius:8px;
background:var(--amber);color:var(--on-amber)}
.urgent{margin:0 0 8px;color:var(--red);font-weight:600}
.player{margin:20px 0 28px;padding:16px;border-radius:8px;background:var(--raised)}
.player audio{display:block;width:100%;height:54px}
.player audio:not([controls]){display:none}
.controls{display:block;min-height:160px}
.controls[hidden]{display:none}
button{min-height:44px;border:1px solid var(--line);border-radius:8px;background:var(--ground);
color:var(--text);font:inherit;cursor:pointer}
.play{display:flex;align-items:center;justify-content:center;gap:12px;width:100%;min-height:72px;
border:0;background:var(--act);color:var(--on-act);font-size:1.375rem;font-weight:600}
.play svg{width:32px;height:32px;fill:currentColor}
.play .pause,.play[data-playing] .go{display:none}
.play[data-playing] .pause{display:block}
.seek{display:flex;align-items:center;gap:12px;margin:12px 0 4px}
.seek input{flex:1;min-width:0;height:44px;margin:0;accent-color:var(--act)}
.seek output{font-variant-numeric:tabular-nums;white-space:nowrap}
.speed{display:flex;flex-wrap:wrap;align-items:center;gap:8px}
.speed button{padding:0 16px}
.speed button[aria-pressed=true]{border:2px solid var(--act);font-weight:600}
.speed button[aria-pressed=true]::before{content:"✓ "}
.status{margin:12px 0 0}
.status:empty{display:none}
.facts{display:flex;flex-wrap:wrap;align-items:center;gap:0 16px;margin:12px 0 0}
.facts a{display:inline-flex;align-items:center;min-height:44px}
.languages{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 16px;padding:0;list-style:none}
.languages a{display:inline-flex;align-items:center;min-height:44px;padding:0 16px;
border:1px solid var(--line);border-radius:8px;text-decoration:none}
.languages a[aria-current]{border:2px solid var(--act);font-weight:600}
.text{font-size:1.125rem;white-space:pre-line}
.text .on{border-radius:3px;background:var(--mark);color:var(--on-mark);
box-shadow:0 2px 0 var(--amber-line)}
.clips{margin:0;padding:0;list-style:none}
.clips li{border-top:1px solid var(--line)}
.clips a{display:block;padding:14px 0;text-decoration:none}
.clips b{display:block;font-size:1.125rem;font-weight:600;text-decoration:underline}
.tag{padding:0 8px;border:1px solid var(--amber-line);border-radius:8px;background:var(--amber);
color:var(--on-amber);font-size:.875rem;white-space:nowrap}
.foot{padding:20px 0 32px;border-top:1px solid var(--line);color:var(--quiet)}
`;
