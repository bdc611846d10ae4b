import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { AuditLogService } from '@proxy/audit-logging/audit-logs';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { ActionNamePipe } from './action-name.pipe';

const CHANGES = ['Created', 'Updated', 'Deleted'];

/** One call and every property that it changed, old → new. */
@Component({
  selector: 'app-audit-detail',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActionNamePipe, LocalTimePipe, LocalizationPipe],
  templateUrl: './audit-detail.component.html',
  styles: `
    dialog {
      width: min(880px, calc(100vw - 32px));
      max-height: calc(100dvh - 48px);
      overflow: auto;
    }

    td {
      overflow-wrap: anywhere;
    }

    h3 {
      margin: 24px 0 8px;
      font-size: 16px;
    }
  `,
})
export class AuditDetailComponent {
  readonly id = input.required<string>();
  readonly closed = output();

  private readonly service = inject(AuditLogService);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  protected readonly log = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.service.get(params),
  });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected changeName(type: number | undefined): string {
    return `AuditLogging::Enum:EntityChangeType.${CHANGES[type ?? 0]}`;
  }
}
