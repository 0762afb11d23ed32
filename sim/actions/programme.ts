/**
 * Programme: exchanges, scholarships, courses, festivals for people of another country. What a
 * place costs is a share of the public, so that the number of people in the model decides nothing.
 *
 * Equation: cost = 200 BU per .1 % of all people for an exchange or a scholarship, half of it for a
 * course, a tenth for a festival online; a network of alumni adds a quarter.
 * Source: design choice; Pettigrew & Tropp 2006 for the effect.
 */
import { cohorts, FORMS } from '../cohorts.ts';
import { quantity, reference } from '../fields.ts';
import { enrolmentFields } from '../programme-fields.ts';
import { actionKind } from './action.ts';

/** Budget units for an exchange of all people of the model. */
const COST_OF_ALL = 200_000;
const COST_OF_NETWORK = 1.25;

export const programme = actionKind({
  name: 'programme',
  summary: {
    en: 'an exchange, scholarships, a course or a festival for people of another country',
    fr: 'un échange, des bourses, un cours ou un festival pour les habitants d’un autre pays',
  },
  source: 'design choice; Pettigrew & Tropp 2006',
  fields: {
    country: reference(
      'country',
      { en: 'whose people take part', fr: 'de quel pays viennent les participants' },
      { required: true },
    ),
    share: quantity({
      default: 0.001,
      unit: 'share',
      limits: [0, 1],
      range: [0.0002, 0.02],
      meaning: {
        en: 'places, as a share of all people of the model',
        fr: 'places, en part de toutes les personnes du modèle',
      },
      source: 'scenario',
      certainty: 'design',
    }),
    ...enrolmentFields,
  },
  needs: ['programmes'],
  latencyHours: 168,
  cost: ({ share, form, network }) =>
    COST_OF_ALL * share * FORMS[form].cost * (network ? COST_OF_NETWORK : 1),
  start(start) {
    const { world } = start;
    const enrol = cohorts(start);
    return ({ actor, values }) => {
      const account = world.accounts[actor][0];
      enrol({
        country: world.names.countries.indexOf(values.country!),
        toward: world.agents.country[account.row],
        places: Math.round(values.share * world.people),
        form: values.form,
        network: values.network,
      });
      return -1;
    };
  },
});
