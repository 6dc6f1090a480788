import styles from './clinic-mark.module.css'

/** Five vertebrae in a gentle curve. Decoration: the clinic's name stands beside it. */
export const ClinicMark = () => (
  <svg className={styles.mark} viewBox="0 0 24 28" width="24" height="28" aria-hidden="true" focusable="false">
    <rect x="7" y="0.5" width="10" height="4" rx="2" />
    <rect x="8.5" y="6" width="10.5" height="4" rx="2" />
    <rect x="9" y="11.5" width="11.5" height="4" rx="2" />
    <rect x="7" y="17" width="12.5" height="4" rx="2" />
    <rect x="3.5" y="22.5" width="13" height="4.5" rx="2.25" />
  </svg>
)
