import { say } from '../../text.ts';

/** What the user wrote on a better day. */
export const Reasons = ({ reasons }: { reasons: readonly string[] }) => (
  <div class="tool">
    <ul class="sayings">
      {reasons.map((reason) => (
        <li key={reason} dir="auto">
          {reason}
        </li>
      ))}
    </ul>
    <p class="soft">{say('reasonsOwn')}</p>
  </div>
);
