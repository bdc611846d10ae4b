import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import {
  AnnualReviewDto,
  CertificateAct,
  CertificateService,
} from '@proxy/certification/certificates';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { reasonField } from '@shared/act-dialog/act-words';
import { of } from 'rxjs';
import { Decisions, decisionOf } from '../../decision';

const TEXT = 'Certification::AnnualReview:';

/** Who does not pass, and why. */
export interface Exception {
  id: string;
  name: string;
  reason: string;
}

@Injectable({ providedIn: 'root' })
export class AnnualReviewActs {
  private readonly service = inject(CertificateService);
  private readonly dialog = inject(ActDialog);
  private readonly decisions = inject(Decisions);
  private readonly words = inject(LocalizationService);

  /** The reason, which goes to the server with all the others. */
  except(name: string): Promise<string | undefined> {
    return this.dialog.open({
      title: `${TEXT}Except.Title`,
      verb: `${TEXT}Except`,
      what: `${TEXT}Except.What`,
      whom: name,
      fields: [reasonField('Certification::DisplayName:Reason')],
      run: ({ reason = '' }) => of(reason),
    });
  }

  async pass(
    year: number,
    organizationUnitId: string | null,
    exceptions: readonly Exception[],
    passing: number,
  ): Promise<AnnualReviewDto | undefined> {
    const counts = [`${passing}`, `${exceptions.length}`];
    return this.dialog.open({
      title: this.words.instant(`${TEXT}Pass.Title`, `${year}`),
      verb: `${TEXT}Pass`,
      what: this.words.instant(`${TEXT}Pass.What`, ...counts),
      undo: `${TEXT}Pass.Undo`,
      fields: await this.decisions.fields({ decider: CertificateAct.PassAnnualReview }),
      run: values =>
        this.service.reviewAnnually({
          ...decisionOf(values),
          year,
          organizationUnitId,
          exceptions: exceptions.map(({ id, reason }) => ({ certificateId: id, reason })),
        }),
    });
  }
}
