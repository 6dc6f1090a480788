import type { Branch, ClinicIdentity } from '@sebone/domain/clinic/clinic-identity'
import { useText } from '../../language/use-text.ts'
import { clinicTexts } from './clinic-words.ts'
import { settingsTexts } from './words.ts'
import styles from './table.module.css'

type Row = readonly [name: string, text: string]

/** What differs between what a clinic says now and what it would say, line by line. */
export function ClinicChanges({ before, after }: { before: ClinicIdentity | null; after: ClinicIdentity }) {
  const t = useText(clinicTexts)
  const all = useText(settingsTexts)
  const both = (name: string, text: { readonly en: string; readonly ja: string } | null): readonly Row[] => [
    [t('inLanguage', { field: name, language: t('japanese') }), text?.ja ?? ''],
    [t('inLanguage', { field: name, language: t('english') }), text?.en ?? ''],
  ]
  const ofBranch = (branch: Branch, index: number): readonly Row[] => {
    const named = (field: string) => `${t('branch', { number: index + 1 })}: ${field}`
    return [
      ...both(named(t('branchName')), branch.name),
      ...both(named(t('address')), branch.address),
      [named(t('phone')), branch.phone ?? ''],
      ...both(named(t('hours')), branch.hours),
      ...both(named(t('outsideHours')), branch.outsideHours),
    ]
  }
  const rowsOf = ({ name, issuer, registrationNumber, branches }: ClinicIdentity): ReadonlyMap<string, string> =>
    new Map([
      ...both(t('name'), name),
      [t('issuer'), t(issuer)],
      [t('registrationNumber'), registrationNumber ?? ''],
      ...branches.flatMap(ofBranch),
    ])
  const [old, next] = [before ? rowsOf(before) : new Map<string, string>(), rowsOf(after)]
  const names = [...new Set([...old.keys(), ...next.keys()])].filter((name) => (old.get(name) ?? '') !== (next.get(name) ?? ''))
  if (names.length === 0) return <p>{t('same')}</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{all('before')}</th>
          <th scope="col">{all('after')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={styles.quiet}>{old.get(name) || all('none')}</td>
            <td>{next.get(name) || all('none')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
