import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { CompletionCertificateService } from '@proxy/training-exams/completion';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { map } from 'rxjs';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { QrCodeComponent } from './qr-code.component';

/** 结业证明, as it is printed; anybody can check it by the code on it. */
@Component({
  selector: 'app-certificate-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, PageHeaderComponent, PageStateComponent, QrCodeComponent, RouterLink],
  templateUrl: './certificate-page.component.html',
  styleUrl: './certificate-page.component.scss',
})
export class CertificatePageComponent {
  private readonly service = inject(CompletionCertificateService);
  private readonly inline = inject(InlineErrors);
  private readonly document = inject(DOCUMENT);

  readonly examId = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.examId(),
    stream: ({ params }) =>
      this.inline.within(this.service.getList()).pipe(
        // Wrapped: a resource without a value is one that still loads.
        map(({ items }) => ({ found: items?.find(({ examId }) => examId === params) })),
      ),
  });
  protected readonly certificate = shown(this.resource);
  protected readonly address = computed(() => {
    const code = this.certificate.value()?.found?.code ?? '';
    return new URL(`check-certificate/${code}`, this.document.baseURI).href;
  });

  protected print(): void {
    this.document.defaultView?.print();
  }
}
