/**
 * Who would deny what it replies to. The model's replies say nothing, but each is of somebody who
 * believes the claim or does not; so a reply counts as a denial with the probability that its
 * author gives to the claim being false. Readers are weighted by how likely they are to reply.
 */
import { createTrial, sigmoid } from '../../../sim/index.ts';
import { show } from '../measure.ts';

const SETTING = {
  world: 'world-trials',
  overrides: ['mechanisms.posting.veracityEffect=0'],
  run: false,
} as const;

function denials(claimId: string, network: number): number {
  const { recipe, population } = show(SETTING, network);
  const { scenario } = recipe;
  const claim = scenario.claims.findIndex(({ id }) => id === claimId);
  const truth = scenario.claims[claim]?.truth === true ? 1 : 0;
  const odds = Math.exp(Number(scenario.mechanisms['sharing']?.['reply']));
  const trial = createTrial(recipe, population);
  const { logOdds } = trial.world.agents;
  let [denied, replied] = [0, 0];
  for (let reader = 0; reader < population.people; reader++) {
    const author = (reader + 1) % population.people;
    const post = trial.post({ author, claim, polarity: 1, veracity: truth });
    const terms = trial.explain(reader, post, 'sharing') ?? [];
    const share = terms.find(({ name }) => name === 'probability')?.value ?? 0;
    const replyOdds = (odds * share) / (1 - share);
    const reply = replyOdds / (1 + replyOdds);
    replied += reply;
    denied += reply * sigmoid(-(logOdds[reader * scenario.claims.length + claim] ?? 0));
  }
  return denied / replied;
}

/** Share of replies that would deny, to a false and to a true claim. */
export const modelDenials = (network: number): { lie: number; truth: number } => ({
  lie: denials('rumour', network),
  truth: denials('report', network),
});
