import type { Quiet } from '../../core/quiet.ts';
import type { OnWeaken } from '../dashboard/plan/ChoiceForm.tsx';
import { QuietFields } from '../dashboard/plan/QuietForm.tsx';
import { say } from '../text.ts';
import { Offer } from './Offer.tsx';

/** The hours that stand out, as quiet hours. Adding them only makes the plan stronger, so it is done at once. */
export const QuietOffer = ({ offer, onWeaken }: { offer: Omit<Quiet, 'id'>; onWeaken: OnWeaken }) => (
  <Offer
    ask={say('quietAdd')}
    form={(done) => (
      <QuietFields
        first={offer}
        onSave={(hours) => void onWeaken({ kind: 'quiet', quiet: { id: crypto.randomUUID(), ...hours } }).then(done)}
        onCancel={() => done(undefined)}
      />
    )}
  />
);
