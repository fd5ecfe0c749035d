'use client'

export const CiteIcon = () => (
  <svg className="icon" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.25" aria-hidden="true" focusable="false">
    <path d="M4 15.5h12M4 12h7" />
    <path d="M12.5 8.5 14 7.7V4.5M12.5 8.5h3" strokeLinecap="square" />
    <path d="M4 8.5h5M4 5h5" />
  </svg>
)
