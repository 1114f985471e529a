import { useState } from 'preact/hooks';
import { height, picture, type Scheme, width } from '../../core/picture.ts';
import { succeeds } from '../../report.ts';
import { say, sayCount } from '../text.ts';
import { Card } from './Card.tsx';
import { canShare, pictureAddress, savePicture, sharePicture } from './picture-file.ts';

interface Props {
  days: number;
  isAsked: boolean;
  onClose: () => void;
}

/** The picture of a milestone. It says how many days, to whomever it is shown, and not of what. */
export function MilestoneCard({ days, isAsked, onClose }: Props) {
  const [isLost, setLost] = useState(false);
  const text = sayCount('days', days);
  const drawn = (scheme: Scheme) => picture(days, text, scheme);
  const inView = () => drawn(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const attempt = (what: Promise<void>) => void succeeds('saving a picture', what).then((isDone) => setLost(!isDone));
  return (
    <Card title={say('milestoneTitle', text)} isAsked={isAsked}>
      <picture>
        <source media="(prefers-color-scheme: dark)" srcset={pictureAddress(drawn('dark'))} />
        <img src={pictureAddress(drawn('light'))} alt={say('pictureAlt', text)} {...{ width, height }} />
      </picture>
      <div class="row">
        <button type="button" class="plain" onClick={() => attempt(savePicture(inView(), days, 'png'))}>
          {say('pictureSave')}
        </button>
        {canShare() && (
          <button type="button" class="plain" onClick={() => attempt(sharePicture(inView(), days))}>
            {say('pictureShare')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => attempt(savePicture(inView(), days, 'svg'))}>
          {say('pictureSaveSvg')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {say('close')}
        </button>
      </div>
      <p role="status">{isLost && say('pictureLost')}</p>
    </Card>
  );
}
