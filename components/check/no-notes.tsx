const questions = [
  "Could the patient, or their family, recognize themselves?",
  "Is there a face, tattoo, wristband or screen in the photo?",
  "Has anyone you mention paid you, fed you or flown you?",
  "Would you say it aloud in your waiting room?",
] as const;

/** What remains when nothing was marked: silence isn't clearance. */
export function NoNotes() {
  return (
    <ul className="no-notes" aria-label="Four questions only you can answer">
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}
