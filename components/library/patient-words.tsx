/** Words for the conversation. They say how the search goes on and make no claim about any disease. */
const sentences = [
  'Your symptoms are real, and they deserve a proper look.',
  '“Leaky gut” describes something that can be measured in the gut. It does not yet say why. We look for the why.',
  'We begin with the tests that can find a cause.',
  'If you have brought a result with you, we will keep it, and I will tell you what it can and cannot mean.',
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
