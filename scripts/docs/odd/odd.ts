/**
 * The model's document by the ODD protocol (Grimm et al. 2020), made from the code: what the text
 * below says once, and tables, schedule and submodels from their declarations.
 */
import { MECHANISMS } from '../../../sim/index.ts';
import { entities } from './entities.ts';
import { submodels, unvalidated } from './submodels.ts';

const HEAD = `# The model of diplosim

<!-- Made by npm run docs from the code; changes here are overwritten. -->

This follows the ODD protocol (Grimm, V. et al. 2020, The ODD protocol for describing agent-based
and other simulation models: a second update to improve clarity, replication, and structural
realism, Journal of Artificial Societies and Social Simulation 23(2) 7).

## 1. Purpose and patterns

The model asks what ways of engaging a public online do to attitudes, beliefs, trust and behaviour
under stated assumptions: which strategies differ, by which mechanism, for whom, at what cost, and
under which other assumptions the order flips. It is for comparison, teaching and the search for
what one would have to know; it does not forecast, and nothing in it stands for a real person or
account.

It is judged by canonical models, to whose closed forms it must reduce, and by stylised facts of
social media: how many posts are passed on and how far, how fast attention fades, how unequal
posting is, what corrections, labels and repetition do to beliefs. \`npm run patterns\` prints
each with its band and whether it was an input, fitted or held out; what fails is shown as
failing.

## 2. Entities, state variables, scales

Time is counted in hours; a tick is 30 minutes unless a scenario says otherwise (5 minutes to 1
hour). Sittings, posts and shares have times inside the tick. Space is the social graph: **ties
point from follower to followed, and messages travel from followed to follower**. Stances and
attitudes lie in -1 to 1, trust, access, skill, tension and unrest in 0 to 1, beliefs are kept as
log-odds; budgets are in units of one hour of staff. The state is the following tables.

`;

const PROCESS = `
## 3. Process overview and scheduling

A tick has two deliveries: posts before the feeds are read, shares at its end. Agents read the state
as of the last delivery and write only their own rows and their outbox, so that the order in which
they are visited changes nothing. Mechanisms run in this order:

`;

const CONCEPTS = `
## 4. Design concepts

- **Basic principles.** Attention is limited and ranked; exposure moves beliefs as evidence weighted
  by credibility, affinity and comprehension, repetition adds a bounded fluency; stances follow
  Friedkin and Johnsen within a bound of confidence; sharing is a logistic choice.
- **Emergence.** Cascades, reach, half-lives, the spread of falsehoods, polarisation and unrest
  emerge; rates of posting, followers' shares of institutions and effects of labels are put in.
- **Adaptation and objectives.** People follow fixed rules. Actors follow the strategy of the arm:
  actions by time or by condition, within a budget that is spread evenly.
- **Learning, prediction.** None, beyond beliefs, trust and immunity.
- **Sensing.** People see what stands in their feed and what is recommended. Actors learn what their
  conditions name.
- **Interaction.** Through messages, shares, replies, follower ties and institutions.
- **Stochasticity.** Every draw is a pure function of the seed, the mechanism, the tick, the agent
  and the item that it is about (Threefry-2x32-20, Salmon et al. 2011). A change of one actor
  leaves all unrelated draws as they were, so arms of a comparison share their luck.
- **Collectives.** Countries, diasporas, actors with several accounts, networks of bots.
- **Observation.** Measures every hour, all messages and shares, frames of what changes about
  agents. Watching draws nothing and changes nothing.

## 5. Initialization

The population and its network belong to the network seed: people are spread over countries by their
shares, take languages, culture, access and traits from their country's figures, and get their ties
from the network that the scenario names (by default a degree-corrected block model with copying
and reciprocation, tuned to the reciprocity, inequality, clustering and border-crossing of follower
networks). Accounts of actors and bots are attached last. A mechanism with state of its own fills
it at tick 0.

## 6. Input data

A scenario names its input: country profiles (internet users, income group, languages, neighbours,
each with year and source), networks and tables of agents as files, and a timeline of injects by
time or by condition. A run folder keeps copies of all of them.

`;

const standing = (): string => {
  const names = unvalidated();
  return `
## 8. What is validated and what is not

${
  names.length === 0
    ? 'Every mechanism is held to an answer from outside by a test.'
    : `Mechanisms that no test holds to a fact from outside carry the tag *unvalidated* here, in
\`diplosim describe\`, in reports and on the page. They are: ${names.join(', ')}.`
}

Most of the evidence behind the numbers comes from the United States, in English, on Twitter, from
2009 to 2023; people who are offline are nearly invisible in it; the costs of actions are invented.
Conclusions are to be reported over ranges of what is a design choice, never as percentages to be
expected.
`;
};

const schedule = (): string =>
  MECHANISMS.map(({ name, summary }, place) => `${place + 1}. \`${name}\`: ${summary.en}\n`).join(
    '',
  );

/** The text of the document; \`root\` is the project's folder, for the headers of its files. */
export const odd = (root: string): string =>
  `${HEAD}${entities()}${PROCESS}${schedule()}${CONCEPTS}${submodels(root)}${standing()}`;
