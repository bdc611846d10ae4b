import { Signal, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { CertificateDto, CertificateService } from '@proxy/certification/certificates';
import { InlineErrors } from '@shared/errors/inline-errors';

export function certificateResource(id: Signal<string>) {
  const service = inject(CertificateService);
  const inline = inject(InlineErrors);
  return rxResource<CertificateDto, string>({
    params: id,
    stream: ({ params }) => inline.within(service.get(params)),
  });
}
