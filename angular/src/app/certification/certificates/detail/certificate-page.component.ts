import {
  ConfigStateService,
  LocalizationPipe,
  LocalizationService,
  PermissionService,
} from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
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
import {
  CertificateDto,
  CertificateState,
  CertificateStep,
} from '@proxy/certification/certificates';
import { CertificateQrService } from '@proxy/certification/public-checks';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { QrCodeComponent } from '@shared/qr-code/qr-code.component';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TimeLineComponent } from '@shared/time-line/time-line.component';
import { of } from 'rxjs';
import { certificateTone, standingName } from '../../certificate-words';
import { checkAddress } from '../../public-check/check-address';
import { today } from '../../today';
import { certificateResource } from '../certificate-resource';
import { EligibilityComponent } from '../apply/eligibility.component';
import { CertificateActs } from './certificate-acts';
import { certificateEntries } from './certificate-entries';
import { CertificateFactsComponent } from './certificate-facts.component';
import { ActName, DANGEROUS, offeredActs } from './offered-acts';

const QUIET = { skipHandleError: true };

@Component({
  selector: 'app-certificate-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CertificateFactsComponent,
    EligibilityComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    QrCodeComponent,
    RouterLink,
    StateChipComponent,
    TimeLineComponent,
  ],
  templateUrl: './certificate-page.component.html',
  styleUrl: './certificate-page.component.scss',
})
export class CertificatePageComponent {
  private readonly codes = inject(CertificateQrService);
  private readonly acts = inject(CertificateActs);
  private readonly permissions = inject(PermissionService);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly document = inject(DOCUMENT);

  private readonly isLeader = (
    (inject(ConfigStateService).getOne('currentUser') as { roles?: string[] }).roles ?? []
  ).includes('bureau-leader');

  readonly id = input.required<string>();

  protected readonly resource = certificateResource(this.id);
  protected readonly certificate = shown(this.resource);
  private readonly issuedId = computed(() => {
    const { id, step } = this.certificate.value() ?? {};
    return step === CertificateStep.Issued ? id : undefined;
  });
  private readonly code = rxResource({
    params: this.issuedId,
    stream: ({ params }) => (params ? this.codes.get(params, QUIET) : of({ text: '' })),
  });
  protected readonly address = computed(() => {
    const text = this.code.hasValue() ? this.code.value().text : '';
    return text ? checkAddress(text, this.document.baseURI) : null;
  });
  protected readonly offered = computed(() => {
    const certificate = this.certificate.value();
    return certificate
      ? offeredActs(certificate, today(), act => this.may(act), this.isLeader)
      : [];
  });
  protected readonly entries = computed(() =>
    certificateEntries(this.certificate.value()?.events ?? [], role =>
      this.words.instant({ key: `AbpIdentity::Role:${role}`, defaultValue: role }),
    ),
  );

  protected readonly Step = CertificateStep;
  protected readonly tone = certificateTone;
  protected readonly standing = standingName;
  protected readonly mayApply = this.may('Apply');
  protected readonly mayIssue = this.may('Issue');

  protected readonly isUnderWay = ({ state }: CertificateDto) => state === CertificateState.Pending;
  protected readonly isInForce = ({ state }: CertificateDto) =>
    state === CertificateState.Valid || state === CertificateState.Suspended;
  protected readonly mayRenew = ({ state }: CertificateDto) =>
    this.mayApply &&
    [CertificateState.Valid, CertificateState.Expired, CertificateState.Rejected].includes(
      state ?? CertificateState.Pending,
    );
  protected readonly renewText = ({ state }: CertificateDto) =>
    `Certification::Certs:${state === CertificateState.Rejected ? 'ApplyAgain' : 'Renew'}`;

  protected look(act: ActName, isFirst: boolean): string {
    if (DANGEROUS.has(act)) return 'btn-outline-danger';
    return isFirst ? 'btn-primary' : 'btn-outline-secondary';
  }

  protected async do(act: ActName, certificate: CertificateDto): Promise<void> {
    if (!(await this.acts.do(act, certificate))) return;
    this.toaster.success(`Certification::Act:${act}.Done`);
    this.resource.reload();
  }

  private may(act: string): boolean {
    return this.permissions.getGrantedPolicy(`Certification.Certificates.${act}`);
  }
}
