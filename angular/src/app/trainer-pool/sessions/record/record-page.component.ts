import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TrainingSessionService } from '@proxy/trainer-pool/sessions';
import { InlineErrors } from '@shared/errors/inline-errors';
import { FileDownload } from '@shared/file-download.service';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';

/** 培训记录: what proves that a session took place, as it is printed and filed. */
@Component({
  selector: 'app-record-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, PageHeaderComponent, PageStateComponent, RouterLink],
  templateUrl: './record-page.component.html',
  styleUrl: './record-page.component.scss',
})
export class RecordPageComponent {
  private readonly service = inject(TrainingSessionService);
  private readonly inline = inject(InlineErrors);
  private readonly download = inject(FileDownload);
  private readonly document = inject(DOCUMENT);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.inline.within(this.service.getRecord(params)),
  });
  protected readonly record = shown(this.resource);

  protected print(): void {
    this.document.defaultView?.print();
  }

  protected save(): void {
    this.download
      .get(`/api/app/training-session/${this.id()}/record-excel`)
      .subscribe({ error: () => undefined });
  }
}
