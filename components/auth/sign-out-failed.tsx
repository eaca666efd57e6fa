import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Only the server can end a sign-in. Nothing here may look signed out that is not. */
export const SignOutFailed = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog
    open
    onOpenChange={onClose}
    title="You are still signed in"
    description="The server cannot be reached, and only it can end the sign-in. Nothing was thrown away. Lock this device when you leave it, and sign out when the network is back."
    actions={
      <Button variant="primary" onClick={onClose}>
        Close
      </Button>
    }
  />
);
