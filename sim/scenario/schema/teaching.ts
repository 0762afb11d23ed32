/** What a class needs: a briefing, roles, decisions that can be carried out, things to discuss. */
import type { Catalogues } from '../catalogues.ts';
import { carry } from './carry.ts';
import { duration, id, list, map, name, number, text, whole } from './pieces.ts';
import { condition, optionInjects } from './plans.ts';

export const teaching = (catalogues: Catalogues) => {
  const option = map(
    {
      id: id('What the scenario calls it.'),
      text: text('What the room chooses.'),
      cost: number(0, 1e9, 'Charged to the actor. Default 0.', { unit: 'BU' }).optional(),
      do: map({
        strategy: name('The strategy that is followed from here on.').optional(),
        injects: optionInjects(catalogues).optional(),
      })
        .describe('What the choice does; {} leaves all as it is.')
        .optional(),
    },
    'Option',
  );
  const decision = map(
    {
      id: id('What the scenario calls it.'),
      at: duration('When the run stops and asks.').optional(),
      when: condition.optional(),
      actor: name('Whose decision it is.'),
      text: text('The question.'),
      default: name('The option that a batch run takes.'),
      options: list(option, 8)
        .min(1, { error: carry({ low: 1 }) })
        .describe('What can be chosen.'),
    },
    'Decision',
  );
  return map(
    {
      minutes: whole(5, 600, 'Length of the session. Default 60.', { unit: 'min' }).optional(),
      briefing: text('Read to the class before the run. Markdown.'),
      roles: list(
        map(
          {
            id: id('What the scenario calls it.'),
            title: text('Its name.'),
            goal: text('What it wants.'),
          },
          'Role',
        ),
        20,
      ).optional(),
      decisions: list(decision, 20).optional(),
      notice: text('Things to notice.').optional(),
      try: text('Things to try.').optional(),
      discuss: text('Questions for the debriefing.').optional(),
    },
    'Teaching',
  );
};
