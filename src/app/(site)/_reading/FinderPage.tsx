import type { FinderAnswer } from '../_questions/finder'
import { ClinicList } from './ClinicList'
import { RADII_KM, finderPath, written, type Choices, type Wish } from './finding'
import { Head } from './Head'
import { HereButton } from './HereButton'
import { Pager } from './Pager'

/** Clinics, by what they treat with and how far they are. */
export const FinderPage = ({ wish, choices, clinics, url }: { readonly wish: Wish; readonly choices: Choices; readonly clinics: FinderAnswer['clinics']; readonly url: string }) => (
  <>
    <Head title="Find a clinic" description="Clinics with what is known of each of their treatments, medically reviewed." url={url} />
    <h1>Find a clinic</h1>
    <FinderForm wish={wish} choices={choices} />
    <section aria-labelledby="found">
      <h2 id="found">{headline(wish, clinics.edges.length > 0)}</h2>
      {clinics.edges.length === 0 && (
        <p>
          {wish.near === null && wish.treatment === undefined ? 'No clinic has been published yet.' : <>Choose another treatment or a wider circle, or see <a href="/clinics">all clinics</a>.</>}
        </p>
      )}
      <ClinicList clinics={clinics.edges} />
      <Pager {...clinics} to={finderPath(wish)}>More clinics</Pager>
    </section>
  </>
)

function headline({ near, treatment, radiusKm }: Wish, found: boolean): string {
  const what = treatment === undefined ? '' : ` for ${treatment}`
  if (near === null) return found ? `Clinics${what}` : `No clinics${what}`
  return found ? `Clinics${what}, nearest first` : `No clinic${what} within ${radiusKm} km`
}

function FinderForm({ wish: { treatment, near, radiusKm }, choices: { towns, treatments } }: { readonly wish: Wish; readonly choices: Choices }) {
  const at = near === null ? '' : written(near)
  const elsewhere = at !== '' && !towns.some((town) => town.at === at)
  return (
    <form className="finder" action="/clinics" role="search" aria-label="Clinics">
      <label>
        Treatment
        <select name="treatment" defaultValue={treatment ?? ''}>
          <option value="">Any</option>
          {treatment !== undefined && !treatments.includes(treatment) && <option>{treatment}</option>}
          {treatments.map((name) => <option key={name}>{name}</option>)}
        </select>
      </label>
      <label>
        Near
        <select name="near" defaultValue={at}>
          <option value="">Anywhere</option>
          {elsewhere && <option value={at}>Where you are</option>}
          {towns.map((town) => <option key={town.name} value={town.at}>{town.name}</option>)}
        </select>
      </label>
      <label>
        Within
        <select name="within" defaultValue={String(radiusKm)}>
          {RADII_KM.map((km) => <option key={km} value={km}>{km} km</option>)}
        </select>
      </label>
      <div className="go">
        <button type="submit">Find</button>
        <HereButton />
      </div>
    </form>
  )
}
