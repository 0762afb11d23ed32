/** Starts the page. */
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/charts.css';
import './style/panels.css';
import './style/opening.css';
import './style/network.css';
import './style/accounts.css';
import './style/cascades.css';
import './style/map.css';
import './style/live.css';
import './style/compare.css';
import './style/model.css';
import './style/projector.css';
import './style/reflow.css';
import { render } from 'preact';
import { readAddress } from './address.ts';
import { App } from './app.tsx';
import { openServed } from './page.ts';
import { applySettings } from './settings.ts';

applySettings(document.documentElement);
const { run } = readAddress();
if (run !== null) void openServed(run.endsWith('/') ? run : `${run}/`);
render(<App />, document.body);
