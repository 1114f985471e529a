import { breath } from '../../../core/breath.ts';

/** A soft tone that rises with the breath and sinks with it. Made here; nothing is loaded. */
export class BreathSound {
  readonly #context = new AudioContext();
  readonly #tone = this.#context.createOscillator();
  readonly #volume = this.#context.createGain();

  constructor() {
    this.#tone.type = 'sine';
    this.#tone.frequency.value = low;
    this.#volume.gain.value = 0;
    this.#tone.connect(this.#volume).connect(this.#context.destination);
    this.#tone.start();
  }

  breathe(way: 'in' | 'out'): void {
    const now = this.#context.currentTime;
    const seconds = way === 'in' ? breath.inSeconds : breath.outSeconds;
    glide(this.#tone.frequency, way === 'in' ? high : low, now, seconds);
    glide(this.#volume.gain, way === 'in' ? loudest : 0, now, seconds);
  }

  close(): void {
    void this.#context.close();
  }
}

/** Hertz: a fifth. */
const low = 147;
const high = 220;
const loudest = 0.08;

function glide(parameter: AudioParam, to: number, now: number, seconds: number): void {
  parameter.cancelScheduledValues(now);
  parameter.setValueAtTime(parameter.value, now);
  parameter.linearRampToValueAtTime(to, now + seconds);
}
