import type { FinderAnswer } from '../_questions/finder'
import { ClinicList } from './ClinicList'
import { RADII_KM, finderPath, written, type Choices, type Point, type Wish } from './finding'
import { Head } from './Head'
import { HereButton } from './HereButton'
import { Pager } from './Pager'

/** Clinics, by what they treat with and how far they are. */
export const FinderPage = ({ wish, choices, clinics, url }: { readonly wish: Wish; readonly choices: Choices; readonly clinics: FinderAnswer['clinics']; readonly url: string }) => (
  <>
    <Head title="Find a clinic" description="Clinics and what they offer, each page medically reviewed." url={url} />
    <h1>Find a clinic</h1>
    <FinderForm wish={wish} choices={choices} />
    <section aria-labelledby="found">
      <h2 id="found">{headline(wish, clinics.edges.length > 0)}</h2>
      {clinics.edges.length === 0 && (
        <p>
          {wish.near === null && wish.treatment === undefined ? 'No clinic has been published yet.' : <>Choose another treatment or a wider circle, or see <a href="/clinics">all clinics</a>.</>}
        </p>
      )}
      {wish.near !== null && clinics.edges.length > 0 && <p className="quiet">Distances are in a straight line from {whereFrom(wish.near, choices)}.</p>}
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

/** A town has no point of its own: it is where a clinic of it is. */
function whereFrom(near: Point, { towns }: Choices): string {
  const town = towns.find(({ at }) => at === written(near))
  return town === undefined ? 'the place in this link' : `one of the clinics in ${town.name}`
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
          {elsewhere && <option value={at}>The place in this link</option>}
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
