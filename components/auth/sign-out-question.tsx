import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

interface SignOutQuestionProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asked when something typed has not reached the server yet. */
export const SignOutQuestion = ({ onStay, onLeave }: SignOutQuestionProps) => (
  <Dialog
    open
    onOpenChange={onStay}
    title="Something is not saved yet"
    description="Signing out throws it away. Stay, and it will be saved as soon as the server answers."
    actions={
      <>
        <Button variant="primary" onClick={onStay}>
          Stay
        </Button>
        <Button variant="danger" onClick={onLeave}>
          Sign out and lose it
        </Button>
      </>
    }
  />
);
