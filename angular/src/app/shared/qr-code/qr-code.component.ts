import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { encode } from 'uqr';

const BORDER = 4;

/** A text to be read by a camera. Drawn as one path, since the page allows no images from data. */
@Component({
  selector: 'app-qr-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg
      role="img"
      shape-rendering="crispEdges"
      [attr.aria-label]="label()"
      [attr.viewBox]="'0 0 ' + code().size + ' ' + code().size"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path fill="#000" [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-block;
    }
    svg {
      display: block;
      width: 100%;
    }
  `,
})
export class QrCodeComponent {
  readonly text = input.required<string>();
  readonly label = input.required<string>();
  /** How much of it may be damaged: `L` keeps long texts coarse enough for a camera. */
  readonly ecc = input<'L' | 'M'>('M');

  protected readonly code = computed(() =>
    encode(this.text(), { ecc: this.ecc(), border: BORDER }),
  );
  protected readonly path = computed(() =>
    this.code()
      .data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join(''),
  );
}
