import { LocalizationPipe, LocalizationService, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EnforcementBodyDto } from '@proxy/certification/bodies';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TimeLineComponent, TimeLineEntry } from '@shared/time-line/time-line.component';
import { areaWords } from '../../areas';
import { thisYear } from '../this-year';
import { BODY_LABELS } from '../form/body-form';
import { BodyActs } from '../body-acts';
import { bodyResource } from '../body-resource';
import { bodyKindName, standingName, standingOf, standingTone } from '../body-words';

@Component({
  selector: 'app-body-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
    StateChipComponent,
    TimeLineComponent,
  ],
  templateUrl: './body-page.component.html',
})
export class BodyPageComponent {
  private readonly acts = inject(BodyActs);
  private readonly permissions = inject(PermissionService);
  private readonly words = inject(LocalizationService);
  private readonly toaster = inject(ToasterService);

  readonly id = input.required<string>();

  protected readonly resource = bodyResource(this.id);
  protected readonly body = shown(this.resource);
  protected readonly year = thisYear();
  protected readonly kindName = bodyKindName;
  protected readonly standingName = standingName;
  protected readonly tone = standingTone;
  protected readonly mayEdit = this.may('Edit');
  protected readonly mayConfirm = this.may('Confirm');
  protected readonly mayPublish = this.may('Publish');
  /** What is confirmed is changed by who may confirm it. */
  protected readonly isHeld = computed(
    () => !this.mayConfirm && (this.body.value()?.confirmedYear ?? 0) >= this.year,
  );
  protected readonly standing = computed(() => standingOf(this.body.value() ?? {}, this.year));
  protected readonly areas = computed(() => areaWords(this.body.value()?.areas, this.words));
  protected readonly entries = computed<TimeLineEntry[]>(() =>
    (this.body.value()?.history ?? []).map(({ time = '', act, text, userName, changes = [] }) => ({
      time,
      act: `Certification::Enum:BodyAct.${act}`,
      who: userName,
      text,
      changes: changes.map(({ field, before, after }) => ({
        name: BODY_LABELS[field as keyof typeof BODY_LABELS],
        from: before,
        to: after,
      })),
    })),
  );

  protected confirm(body: EnforcementBodyDto): Promise<void> {
    return this.show(this.acts.confirm(body), 'Confirm');
  }

  protected publish(body: EnforcementBodyDto, year: number): Promise<void> {
    return this.show(this.acts.publish(body, year), 'Publish');
  }

  protected dissolve(body: EnforcementBodyDto): Promise<void> {
    return this.show(this.acts.dissolve(body), 'Dissolve');
  }

  private async show(acting: Promise<EnforcementBodyDto | undefined>, act: string): Promise<void> {
    const body = await acting;
    if (!body) return;
    this.resource.set(body);
    this.toaster.success(`Certification::Bodies:${act}.Done`);
  }

  private may(act: string): boolean {
    return this.permissions.getGrantedPolicy(`Certification.Bodies.${act}`);
  }
}
