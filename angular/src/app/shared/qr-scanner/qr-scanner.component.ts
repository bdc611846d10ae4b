import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  DestroyRef,
  ElementRef,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { qrDetector } from './qr-detector';

const PAUSE = 150;
const CAMERA: MediaStreamConstraints = {
  video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
};

/** A button that opens the camera; the first code it sees closes it again. No picture leaves the device. */
@Component({
  selector: 'app-qr-scanner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    @if (media) {
      <button type="button" class="btn btn-outline-primary w-100" (click)="toggle()">
        <i class="fa fa-qrcode" aria-hidden="true"></i>
        {{ (stream() ? '::QrScanner:Stop' : '::QrScanner:Start') | abpLocalization }}
      </button>
    }
    <div aria-live="polite">
      @if (failed()) {
        <p class="notice notice-bad">{{ '::QrScanner:NoCamera' | abpLocalization }}</p>
      } @else if (stream()) {
        <p class="text-muted">{{ '::QrScanner:Hint' | abpLocalization }}</p>
      }
    </div>
    <video
      #camera
      playsinline
      [muted]="true"
      [hidden]="!stream()"
      [attr.aria-label]="'::QrScanner:Camera' | abpLocalization"
    ></video>
  `,
  styles: `
    p {
      margin: 8px 0;
    }

    video {
      width: 100%;
      border-radius: 8px;
    }
  `,
})
export class QrScannerComponent {
  private readonly left = inject(DestroyRef);
  private readonly camera = viewChild.required<ElementRef<HTMLVideoElement>>('camera');

  readonly scanned = output<string>();

  /** Missing where the page did not come over a safe connection. */
  protected readonly media = inject(DOCUMENT).defaultView?.navigator.mediaDevices;
  protected readonly stream = signal<MediaStream | null>(null);
  protected readonly failed = signal(false);

  constructor() {
    this.left.onDestroy(() => this.stop());
  }

  protected async toggle(): Promise<void> {
    if (this.stream()) this.stop();
    else await this.start();
  }

  private async start(): Promise<void> {
    this.failed.set(false);
    try {
      this.stream.set((await this.media?.getUserMedia(CAMERA)) ?? null);
      // Whoever was asked for leave may have gone on meanwhile.
      if (this.left.destroyed) return this.stop();
      const code = await this.firstCode();
      if (!code) return;
      this.stop();
      this.scanned.emit(code);
    } catch {
      this.stop();
      this.failed.set(true);
    }
  }

  private async firstCode(): Promise<string | null> {
    const [video, mine] = [this.camera().nativeElement, this.stream()];
    video.srcObject = mine;
    const [detector] = await Promise.all([qrDetector(), video.play()]);
    while (this.stream() === mine) {
      const [found] = await detector.detect(video).catch(() => []);
      if (found && this.stream() === mine) return found.rawValue;
      await new Promise(done => setTimeout(done, PAUSE));
    }
    return null;
  }

  private stop(): void {
    this.stream()
      ?.getTracks()
      .forEach(track => track.stop());
    this.stream.set(null);
  }
}
