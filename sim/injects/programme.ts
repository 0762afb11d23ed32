/**
 * Programme: a cohort of so many people of a country completes a programme of another one.
 * Source: Pettigrew & Tropp 2006; Paluck, Green & Green 2019.
 */
import { cohorts } from '../cohorts.ts';
import { quantity, reference } from '../fields.ts';
import { enrolmentFields } from '../programme-fields.ts';
import { injectKind } from './inject.ts';

export const programme = injectKind({
  name: 'programme',
  summary: {
    en: 'a cohort completes a programme of another country',
    fr: 'une promotion achève un programme d’un autre pays',
  },
  source: 'Pettigrew & Tropp 2006; Paluck, Green & Green 2019',
  fields: {
    country: reference(
      'country',
      { en: 'whose people take part', fr: 'de quel pays viennent les participants' },
      { required: true },
    ),
    toward: reference(
      'country',
      { en: 'whose programme it is', fr: 'quel pays organise le programme' },
      { required: true },
    ),
    participants: quantity({
      default: null,
      unit: 'people',
      limits: [0, 2e6],
      range: [1, 100],
      integer: true,
      meaning: {
        en: 'people of the model who complete it',
        fr: 'personnes du modèle qui l’achèvent',
      },
      source: 'scenario',
      certainty: 'design',
    }),
    ...enrolmentFields,
  },
  needs: ['programmes'],
  start(start) {
    const { names } = start.world;
    const enrol = cohorts(start);
    return {
      begin({ values }) {
        enrol({
          country: names.countries.indexOf(values.country!),
          toward: names.countries.indexOf(values.toward!),
          places: values.participants,
          form: values.form,
          network: values.network,
        });
        return -1;
      },
    };
  },
});
