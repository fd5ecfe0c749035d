'use client'

import { useEffect, useRef, useState } from 'react'

/** Looks round where the reader is. Where the browser can't tell, or scripts don't run, there are the towns. */
export function HereButton() {
  const button = useRef<HTMLButtonElement>(null)
  const [said, setSaid] = useState('')
  const [can, setCan] = useState(false)
  useEffect(() => setCan('geolocation' in navigator), [])

  function look(): void {
    setSaid('Asking where you are…')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const near = button.current?.form?.elements.namedItem('near')
        if (!(near instanceof HTMLSelectElement)) return
        // Two places after the point are about a kilometre: near enough to find a clinic, and no house.
        const at = `${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`
        near.add(new Option('Where you are', at, true, true))
        near.form?.requestSubmit()
      },
      () => setSaid('Your browser didn’t say where you are. Choose a town instead.'),
      { timeout: 10_000, maximumAge: 600_000 },
    )
  }

  return (
    <p className="here" style={{ visibility: can ? 'visible' : 'hidden' }}>
      <button ref={button} type="button" className="plain" onClick={look}>Use where I am</button> <span role="status">{said}</span>
    </p>
  )
}
