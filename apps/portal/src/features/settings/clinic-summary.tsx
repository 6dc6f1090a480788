import type { ClinicIdentity } from '@sebone/domain/clinic/clinic-identity'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Facts } from '../../parts/facts.tsx'
import { clinicTexts } from './clinic-words.ts'
import styles from './clinic.module.css'

/** Everything that a clinic says about itself, both languages side by side. */
export function ClinicSummary({ identity }: { identity: ClinicIdentity }) {
  const t = useText(clinicTexts)
  const language = useLanguage()
  const both = (text: { readonly en: string; readonly ja: string } | null) =>
    text && (
      <span className={styles.both}>
        <span lang="ja">{text.ja}</span>
        <span lang="en">{text.en}</span>
      </span>
    )
  return (
    <div className={styles.summary}>
      <Facts
        rows={[
          [t('name'), both(identity.name)],
          [t('issuer'), t(identity.issuer)],
          [t('registrationNumber'), identity.registrationNumber ?? t('noNumber')],
        ]}
      />
      <div className={styles.branches}>
        {identity.branches.map((branch, index) => (
          <section key={branch.id} className={styles.branch}>
            <h3 className={styles.branchName}>
              {branch.name[language]} {index === 0 ? <span className={styles.called}>{t('called')}</span> : null}
            </h3>
            <Facts
              rows={[
                [t('branchName'), both(branch.name)],
                [t('address'), both(branch.address)],
                [t('phone'), branch.phone],
                [t('hours'), both(branch.hours)],
                [t('outsideHours'), both(branch.outsideHours)],
              ]}
            />
          </section>
        ))}
      </div>
    </div>
  )
}
