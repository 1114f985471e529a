import { height, width } from '../../core/picture.ts';

/** A picture as a file: drawn, saved and shared by the browser alone. */

/** An address that an image of ours can have: our policy lets in no other. */
export const pictureAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** Sharp on a large screen, and small enough to send. */
const scale = 2;

async function png(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = pictureAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The picture could not be drawn.'))), 'image/png');
  });
}

/** Says how many days, and not of what. */
const fileName = (days: number, kind: 'png' | 'svg'): string => `still-water-${days}.${kind}`;

export async function savePicture(svg: string, days: number, kind: 'png' | 'svg'): Promise<void> {
  const blob = kind === 'png' ? await png(svg) : new Blob([svg], { type: 'image/svg+xml' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName(days, kind);
  link.click();
}

const fileOf = (parts: BlobPart[], days: number): File => new File(parts, fileName(days, 'png'), { type: 'image/png' });

/** Whether the browser, and the device, can pass a picture on. */
export const canShare = (): boolean => navigator.canShare?.({ files: [fileOf(['x'], 1)] }) ?? false;

/** Opens the device's own sheet: the user says to whom. A sheet that is closed again is no error. */
export async function sharePicture(svg: string, days: number): Promise<void> {
  await navigator.share({ files: [fileOf([await png(svg)], days)] }).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  });
}
