import type { Language } from '@sebone/words/language'
import type { Clinic } from './page.ts'

/** Marks a page opened by "Change": its Continue leads back to the list of answers. */
export const CHANGE_QUERY = '?change'

const within = (path: string) => (clinic: string, language: Language) => `/${clinic}/${language}/${path}`

export const pathTo = {
  landing: within(''),
  open: within('open'),
  form: within('form'),
  parts: within('parts'),
  consents: within('consents'),
  checkAnswers: within('check-answers'),
  close: within('close'),
  saved: within('saved'),
  done: within('done'),
  consultation: within('consultation'),
  consultationSent: within('consultation/sent'),
  accessibility: within('accessibility'),
  tablet: within('tablet'),
  tabletEnd: within('tablet/end'),
  nextPatient: within('tablet/next'),
  page: (clinic: string, language: Language, page: string, isChange = false) =>
    `/${clinic}/${language}/page/${page}${isChange ? CHANGE_QUERY : ''}`,
  callNow: (clinic: string, language: Language, after: string | null, isChange = false) => {
    const query = new URLSearchParams({ ...(after === null ? {} : { after }), ...(isChange ? { change: '' } : {}) }).toString()
    return `/${clinic}/${language}/call-now${query === '' ? '' : `?${query}`}`
  },
}

/** Where the landing form posts to; at the root the code alone says which clinic it is. */
export const openPath = (clinic: Clinic | null, language: Language): string =>
  clinic ? pathTo.open(clinic.slug, language) : `/open?language=${language}`
