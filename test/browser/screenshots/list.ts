/** What is photographed: where, how large, and what is done first. */
import type { Page, Route } from 'playwright';

export interface Shot {
  readonly name: string;
  /** Path and query below the page. */
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  readonly french?: boolean;
  readonly dark?: boolean;
  /** Shows the page as served without any run. */
  readonly noRuns?: boolean;
  readonly before?: (page: Page) => Promise<unknown>;
  /** What must be there before the picture is taken. */
  readonly ready: string;
  /** What is done then. */
  readonly after?: (page: Page) => Promise<unknown>;
}

const PAINTED = '.stage[data-painted]';
const WALL = { width: 1920, height: 1080 };

const changed = async (route: Route): Promise<void> => {
  const answer = await route.fetch();
  await route.fulfill({
    response: answer,
    body: (await answer.text()).replace('"ticks"', '"Ticks"'),
  });
};

/** Answers for the first tables only, as on a slow line. */
const slow = async (page: Page): Promise<void> => {
  await page.route(/(layout|metrics|events|frames|ties)\.parquet$/, () => undefined);
};

/** Marks the days round the claim on the hours of the lanes, and lists what actors did. */
const brushed = async (page: Page): Promise<void> => {
  const box = await page.getByRole('slider').boundingBox();
  if (box === null) throw new Error('the lanes are not shown');
  await page.mouse.move(box.x + 520, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 760, box.y + 12, { steps: 4 });
  await page.mouse.up();
  await page.locator('.happened select').selectOption('actions');
};

/** Puts the arm without any action beside the run. */
const compared = async (page: Page): Promise<void> => {
  await page.locator('.choose-other select').selectOption('runs/silence/');
  await page.locator('.small-network canvas[data-painted]').nth(2).waitFor();
};

export const SHOTS: readonly Shot[] = [
  { name: 'laptop', path: '?run=runs/large/&tick=1000', ready: PAINTED },
  { name: 'laptop-dark', path: '?run=runs/large/&tick=1000', dark: true, ready: PAINTED },
  { name: 'laptop-french', path: '?run=runs/large/&tick=1000', french: true, ready: PAINTED },
  { name: 'laptop-1000', path: '?run=runs/small/&tick=640', ready: PAINTED },
  { name: 'imported', path: '?run=runs/imported/&tick=24', ready: PAINTED },
  { name: 'desktop', path: '?run=runs/large/&tick=1440', ...WALL, ready: PAINTED },
  { name: 'tablet', path: '?run=runs/small/&tick=640', width: 1000, height: 1300, ready: PAINTED },
  { name: 'phone', path: '?run=runs/small/&tick=640', width: 390, height: 844, ready: PAINTED },
  { name: 'plain-canvas', path: '?run=runs/small/&tick=640&canvas=1', ready: PAINTED },
  { name: 'six', path: '?run=runs/six/&tick=300', ready: PAINTED },
  {
    name: 'timeline-zoomed',
    path: '?run=runs/six/&tick=300',
    ready: PAINTED,
    after: brushed,
  },
  {
    name: 'timeline-zoomed-french-dark',
    path: '?run=runs/six/&tick=300',
    french: true,
    dark: true,
    ready: PAINTED,
    after: brushed,
  },
  { name: 'map', path: '?run=runs/six/&tick=300&view=map', ready: '.map' },
  {
    name: 'map-french-dark',
    path: '?run=runs/six/&tick=300&view=map',
    french: true,
    dark: true,
    ready: '.map',
  },
  {
    name: 'map-flows',
    path: '?run=runs/six/&tick=300&view=map',
    ready: '.map',
    after: (page) => page.getByRole('button', { name: 'Message flows' }).click(),
  },
  {
    name: 'map-access',
    path: '?run=runs/six/&tick=300&view=map',
    ready: '.map',
    after: (page) => page.getByRole('button', { name: 'Access' }).click(),
  },
  { name: 'map-two', path: '?run=runs/large/&tick=1000&view=map', ready: '.map' },
  { name: 'charts', path: '?run=runs/six/&tick=300&view=charts', ready: '.line-chart svg' },
  {
    name: 'charts-language',
    path: '?run=runs/six/&tick=300&view=charts',
    french: true,
    dark: true,
    ready: '.line-chart svg',
    after: (page) => page.getByRole('button', { name: 'par langue' }).click(),
  },
  {
    name: 'compare',
    path: '?run=runs/small/&tick=1100&view=compare',
    ready: '.choose-other select',
    after: compared,
  },
  {
    name: 'compare-french-dark',
    path: '?run=runs/small/&tick=1100&view=compare',
    french: true,
    dark: true,
    ready: '.choose-other select',
    after: compared,
  },
  { name: 'cascades', path: '?run=runs/six/&tick=500&view=cascades', ready: '.over-time svg' },
  {
    name: 'cascades-french-dark',
    path: '?run=runs/six/&tick=500&view=cascades',
    french: true,
    dark: true,
    ready: '.over-time svg',
  },
  {
    name: 'cascades-large',
    path: '?run=runs/large/&tick=1440&view=cascades',
    ready: '.over-time svg',
  },
  {
    name: 'projector',
    path: '?run=runs/large/&tick=1000&projector=1',
    ...WALL,
    ready: '.projection svg',
  },
  {
    name: 'projector-french',
    path: '?run=runs/large/&tick=1000&projector=1',
    ...WALL,
    french: true,
    ready: '.projection svg',
  },
  {
    name: 'accounts',
    path: '?run=runs/small/&tick=640',
    after: (page) => page.keyboard.press('Alt+2'),
    ready: PAINTED,
  },
  { name: 'account', path: '?run=runs/small/&tick=700&agent=657&view=accounts', ready: '.falls' },
  {
    name: 'account-french',
    path: '?run=runs/small/&tick=700&agent=657&view=accounts',
    french: true,
    dark: true,
    ready: '.falls',
  },
  { name: 'opening', path: '', ready: '.scenarios li' },
  {
    name: 'opening-french-dark',
    path: '',
    french: true,
    dark: true,
    ready: '.scenarios li',
  },
  { name: 'empty', path: '', noRuns: true, ready: '.scenarios li' },
  { name: 'empty-french', path: '', noRuns: true, french: true, ready: '.scenarios li' },
  { name: 'loading', path: '?run=runs/large/', before: slow, ready: '.parts' },
  {
    name: 'error',
    path: '?run=runs/large/',
    before: (page) => page.route('**/manifest.json', changed),
    ready: '[role=alert]',
  },
  {
    name: 'keys',
    path: '?run=runs/small/&tick=640',
    after: (page) => page.keyboard.press('?'),
    ready: PAINTED,
  },
];
