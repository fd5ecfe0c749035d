import { siteUrl } from '../../delivery'
import { Head } from '../_reading/Head'

export const dynamic = 'force-dynamic'

/** What the software holds every page to. The publisher's own rules belong here as well: this page is theirs to extend. */
const Page = () => (
  <>
    <Head title="How we review" description="What every page here has gone through before you can read it." url={siteUrl('/how-we-review')} />
    <h1>How we review</h1>
    <p className="standfirst">What every page here has gone through before you can read it.</p>
    <ol className="steps">
      <li><strong>Written with its sources.</strong> Whoever writes ties a statement that needs a source to the study, guideline or label that it rests on, with the place in it. Numbers in the text lead there.</li>
      <li><strong>Checked.</strong> Each text is checked for statements without a source, for retracted studies, and for promises that nobody can keep. No check finds everything, so a person reads it next.</li>
      <li><strong>Read by a medical reviewer.</strong> Somebody with the training that the topic asks for reads the very text that you will read, beside its evidence, and declares conflicts of interest.</li>
      <li><strong>Signed.</strong> The signature holds for exactly this text. If a word changes, it no longer does, and the text is reviewed again.</li>
      <li><strong>Published, and watched.</strong> When we learn that a source was corrected or retracted, the page says so or is withdrawn. Every page also has a day by which its next review is due; if that day passes, the page says so.</li>
    </ol>
    <p>Below each page you find who signed it and when, what changed since earlier editions, and the fingerprint of the signed text.</p>
  </>
)

export default Page
