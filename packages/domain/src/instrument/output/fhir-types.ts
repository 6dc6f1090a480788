/** The part of FHIR R4 (4.0.1) `Questionnaire` that we write; every name and constraint is the standard's. */
export type FhirCoding = Readonly<{
  system: string
  code: string
  display?: string
  _display?: FhirTranslated
  extension?: readonly FhirExtension[]
}>

export type FhirExtension = Readonly<{
  url: string
  valueBoolean?: boolean
  valueCode?: string
  valueString?: string
  valueInteger?: number
  valueDecimal?: number
  valueCoding?: Readonly<{ display: string }>
  valueCodeableConcept?: Readonly<{ coding: readonly FhirCoding[] }>
  extension?: readonly FhirExtension[]
}>

/** The companion of a primitive, such as `_text`, that carries its translations. */
export type FhirTranslated = Readonly<{ extension: readonly FhirExtension[] }>

export type FhirEnableWhen = Readonly<{
  question: string
  operator: '='
  answerCoding?: Readonly<{ system: string; code: string }>
  answerBoolean?: boolean
  answerInteger?: number
  answerDate?: string
}>

export type FhirItem = Readonly<{
  linkId: string
  type: 'group' | 'display' | 'choice' | 'boolean' | 'integer' | 'date' | 'text'
  text?: string
  _text?: FhirTranslated
  required?: boolean
  repeats?: boolean
  readOnly?: boolean
  maxLength?: number
  extension?: readonly FhirExtension[]
  enableWhen?: readonly FhirEnableWhen[]
  enableBehavior?: 'all' | 'any'
  answerOption?: readonly Readonly<{ valueCoding: FhirCoding; extension?: readonly FhirExtension[] }>[]
  item?: readonly FhirItem[]
}>

export type FhirQuestionnaire = Readonly<{
  resourceType: 'Questionnaire'
  url: string
  version: string
  name: string
  title: string
  _title?: FhirTranslated
  status: 'active'
  language: 'en'
  subjectType: readonly ['Patient']
  copyright?: string
  item: readonly FhirItem[]
}>
