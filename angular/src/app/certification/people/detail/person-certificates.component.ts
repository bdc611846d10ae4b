import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { CertificateService } from '@proxy/certification/certificates';
import { PersonDto } from '@proxy/certification/people';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { certificateStateName, certificateTone } from '../../certificate-words';

const MOST = 50;

/** What somebody holds, held and applied for. */
@Component({
  selector: 'app-person-certificates',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, PageStateComponent, RouterLink, StateChipComponent],
  template: `
    @if (maySee) {
      <section class="panel" aria-labelledby="certificates">
        <h2 id="certificates" class="panel-title">
          {{ 'Certification::People:Certificates' | abpLocalization }}
        </h2>
        @if (certificates.value(); as list) {
          <ul>
            @for (certificate of list.items; track certificate.id) {
              <li>
                <a [routerLink]="['/certification/certificates', certificate.id]">
                  {{
                    certificate.number || ('Certification::People:NoNumberYet' | abpLocalization)
                  }}
                </a>
                <span>{{
                  'Certification::Enum:CertificateKind.' + certificate.kind | abpLocalization
                }}</span>
                <span class="text-muted">
                  @if (certificate.validUntil) {
                    {{ certificate.issuedOn }} – {{ certificate.validUntil }}
                  } @else {
                    {{
                      'Certification::Enum:CertificateStep.' + certificate.step | abpLocalization
                    }}
                  }
                </span>
                <app-state-chip
                  [tone]="tone(certificate.state)"
                  [label]="stateName(certificate.state)"
                />
              </li>
            } @empty {
              <li class="text-muted">
                {{ 'Certification::People:NoCertificates' | abpLocalization }}
              </li>
            }
          </ul>
        } @else {
          <app-page-state [failure]="certificates.failure()" (retried)="resource.reload()" />
        }
      </section>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      padding: 8px 0;
      border-top: 1px solid var(--app-line);
    }
    app-state-chip {
      margin-left: auto;
    }
  `,
})
export class PersonCertificatesComponent {
  private readonly service = inject(CertificateService);
  private readonly inline = inject(InlineErrors);

  readonly person = input.required<PersonDto>();

  protected readonly maySee = inject(PermissionService).getGrantedPolicy(
    'Certification.Certificates',
  );
  protected readonly stateName = certificateStateName;
  protected readonly tone = certificateTone;
  private readonly personId = computed(() => (this.maySee ? this.person().id : undefined));
  protected readonly resource = rxResource({
    params: this.personId,
    stream: ({ params: personId }) =>
      this.inline.within(this.service.getList({ personId, skipCount: 0, maxResultCount: MOST })),
  });
  protected readonly certificates = shown(this.resource);
}
