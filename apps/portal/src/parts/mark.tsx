/** Two vertebrae and the disc between them. */
export function Mark() {
  return (
    <svg viewBox="0 0 20 22" width="18" height="20" aria-hidden="true">
      <g fill="var(--indigo)">
        <rect x="1" y="1" width="18" height="6.4" rx="2.6" />
        <rect x="2.6" y="8.9" width="14.8" height="4.2" rx="2.1" opacity="0.45" />
        <rect x="1" y="14.6" width="18" height="6.4" rx="2.6" />
      </g>
    </svg>
  )
}
