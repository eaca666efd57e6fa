/** Words for the conversation. What they claim stands above on the same page, with its sources. */
const sentences = [
  'Your symptoms are real, and they deserve a proper look.',
  '“Leaky gut” describes something that can be measured in the gut. It does not yet say why. We look for the why.',
  'It is raised in some diseases, after some painkillers, and for a short time after hard sport. By itself it is no disease.',
  'We begin with the tests that can find a cause.',
  'If you have brought a result with you, we will keep it, and I will tell you what it can and cannot mean.',
  'Nothing sold to “seal” the gut has been shown to work well enough for me to advise it.',
  'Please ask me before you change what you eat or take, so that the tests can be read.',
  'We will meet again when the results are here, whatever they say.',
];

export const PatientWords = () => (
  <>
    <p className="text-sm text-ink-muted">A way to say it, in plain words. Change them to fit.</p>
    <ul className="grid max-w-reading gap-2">
      {sentences.map((sentence) => (
        <li key={sentence} className="border-accent-line border-s-3 ps-4 text-lg">
          {sentence}
        </li>
      ))}
    </ul>
  </>
);
