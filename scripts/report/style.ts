/**
 * How a report looks: a page of a journal, on screen and on A4. Colours are the page's own tokens.
 */
export const STYLE = `
:root{--paper:#fff;--wash:#f4f5f7;--ink:#14181d;--ink2:#454d57;--ink3:#626a74;--axis:#868d96;
  --rule:#dcdfe4;
--strategy-0:#626a74;--strategy-1:#7b2fc4;--strategy-2:#8c6a08;--strategy-3:#2a7b48;
  --strategy-4:#0b3a63;--strategy-5:#7a1230;
--sans:"Source Sans 3 Variable",system-ui,sans-serif;--serif:"Source Serif 4 Variable",Georgia,
  serif;--mono:ui-monospace,"DejaVu Sans Mono",Menlo,monospace}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:400 13.5px/18px var(--sans);
  font-variant-numeric:tabular-nums}
body{max-width:776px;margin:0 auto;padding:32px 24px 48px}
h1,h2,h3,p,table,figure,dl,pre,ul{margin:0;padding:0}
header.top,footer{display:flex;justify-content:space-between;gap:24px;color:var(--ink2);
  font-size:13px}
header.top{padding-bottom:12px;border-bottom:1px solid var(--ink)}
header.top b{font:600 16px/20px var(--serif);color:var(--ink);margin-right:8px}
h1{font:600 30px/35px var(--serif);letter-spacing:-.01em;margin:20px 0 16px;text-wrap:balance}
.flag{font-weight:600;margin:0 0 10px}
.lead{display:grid;grid-template-columns:minmax(0,1fr) 264px;gap:40px;align-items:start;
  margin-bottom:24px}
.summary p{font:400 15.5px/23px var(--serif);margin-bottom:10px}
.card{border-top:1px solid var(--axis);padding-top:8px}
.card h2{font:600 13.5px/18px var(--sans);margin-bottom:2px}
.card dl{display:grid;grid-template-columns:112px 1fr}
.card dt,.card dd{margin:0;padding:4px 0 5px;border-bottom:1px solid var(--rule)}
.card dt{color:var(--ink2)}
.card dl>:nth-last-child(-n+2){border-bottom:0}
section{border-top:1px solid var(--ink);padding-top:8px;margin-top:28px;break-inside:avoid-page}
h2{font:600 16px/22px var(--serif)}
h3{font:600 13px/18px var(--sans);margin:12px 0 4px}
.note{color:var(--ink2);font-size:12.5px;line-height:17px;margin:2px 0 8px}
.columns{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 24px}
.columns section{margin-top:28px}
table{border-collapse:collapse;width:100%;margin-top:4px}
th,td{font-weight:400;text-align:right;padding:6px 0 6px 12px;border-bottom:1px solid var(--rule);
  vertical-align:bottom}
th.words,td.words{text-align:left;padding-left:0;padding-right:12px}
thead th{color:var(--ink2);font-size:12.5px;line-height:16px}
td{white-space:nowrap}td.words{white-space:normal}
td.strong{font-weight:600}
thead{display:table-header-group}
tr{break-inside:avoid}
svg.chart{display:block;width:100%;height:auto;overflow:visible;margin-top:4px}
svg text{font:400 12px var(--sans);fill:var(--ink)}
svg text.note{fill:var(--ink2)}
svg text.name{font-weight:600}
svg line.grid{stroke:var(--rule)}
svg line.axis{stroke:var(--axis)}
svg line.inject{stroke:var(--axis);stroke-dasharray:2 3}
svg line.tie{stroke:var(--axis);stroke-width:.8}
svg line.interval{stroke:var(--ink);stroke-width:2}
svg line.span{stroke-width:1.4}
svg .mean{fill:var(--ink)}
svg .hollow{fill:var(--paper);stroke-width:1}
svg .band{opacity:.13}
svg .course{fill:none;stroke-width:1.8}
.legend{display:flex;flex-wrap:wrap;gap:2px 16px;list-style:none;color:var(--ink2);
  font-size:12.5px;margin:2px 0 6px}
.legend svg{width:12px;height:12px;overflow:visible;margin-right:5px;vertical-align:-2px}
pre{font:400 12px/17px var(--mono);background:var(--wash);padding:8px 10px;overflow-x:auto;
  white-space:pre-wrap;margin:4px 0 8px}
footer{border-top:1px solid var(--rule);margin-top:32px;padding-top:8px;font-size:12.5px}
details{margin-top:12px;border-top:1px solid var(--rule);padding-top:6px}
summary{cursor:pointer}
summary:focus-visible{outline:2px solid #1a56db;outline-offset:2px}
@media (max-width:680px){.lead,.columns{grid-template-columns:minmax(0,1fr)}.wide{overflow-x:auto}
  }
@page{size:A4;margin:17mm}
@media print{body{max-width:none;padding:0}html{font-size:12.5px}details{display:block}
section,figure,tr{break-inside:avoid}pre{background:none;padding:0}}
`;
