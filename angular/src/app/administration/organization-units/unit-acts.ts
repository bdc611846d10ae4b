import { Injectable, inject } from '@angular/core';
import {
  OrganizationUnitDto,
  OrganizationUnitKind,
  OrganizationUnitService,
} from '@proxy/platform/organization-units';
import { Act, ActDialog, ActField, ActValues } from '@shared/act-dialog/act-dialog.service';
import { reasonField } from '@shared/act-dialog/act-words';
import { Observable } from 'rxjs';

const RESOURCE = 'Platform::';
const REASON = reasonField(`${RESOURCE}DisplayName:Reason`);
const NAME: ActField = {
  key: 'name',
  label: `${RESOURCE}DisplayName:Name`,
  required: true,
  maxLength: 128,
};

/** What can be done to a unit; each says what will happen and asks why. */
@Injectable({ providedIn: 'root' })
export class UnitActs {
  private readonly service = inject(OrganizationUnitService);
  private readonly acts = inject(ActDialog);

  create(parent: OrganizationUnitDto): Promise<OrganizationUnitDto | undefined> {
    const kinds =
      parent.kind === OrganizationUnitKind.Bureau
        ? [OrganizationUnitKind.County, OrganizationUnitKind.Department]
        : [OrganizationUnitKind.EnforcementUnit];
    return this.acts.open({
      title: `${RESOURCE}Units:Create`,
      verb: `${RESOURCE}Units:Create`,
      what: `${RESOURCE}Units:Create.What`,
      whom: parent.displayName,
      fields: [
        NAME,
        {
          key: 'kind',
          label: `${RESOURCE}DisplayName:Kind`,
          kind: 'select',
          required: true,
          value: `${kinds[0]}`,
          options: kinds.map(kind => ({
            value: `${kind}`,
            label: `${RESOURCE}Enum:OrganizationUnitKind.${kind}`,
          })),
        },
      ],
      run: values =>
        this.service.create({
          name: values['name'] ?? '',
          kind: Number(values['kind']),
          parentId: parent.id ?? null,
        }),
    });
  }

  rename(unit: OrganizationUnitDto): Promise<boolean> {
    return this.ask(unit, 'Rename', [{ ...NAME, value: unit.displayName }, REASON], values =>
      this.service.rename(unit.id ?? '', { ...this.why(unit, values), name: values['name'] ?? '' }),
    );
  }

  move(unit: OrganizationUnitDto): Promise<boolean> {
    return this.ask(unit, 'Move', [this.unitField('parentId', 'ParentId'), REASON], values =>
      this.service.move(unit.id ?? '', {
        ...this.why(unit, values),
        parentId: values['parentId'] || null,
      }),
    );
  }

  merge(unit: OrganizationUnitDto): Promise<boolean> {
    const fields = [this.unitField('targetId', 'TargetId'), REASON];
    return this.ask(
      unit,
      'Merge',
      fields,
      values =>
        this.service.merge(unit.id ?? '', {
          ...this.why(unit, values),
          targetId: values['targetId'] || null,
        }),
      true,
    );
  }

  close(unit: OrganizationUnitDto): Promise<boolean> {
    return this.ask(
      unit,
      'Close',
      [REASON],
      values => this.service.close(unit.id ?? '', this.why(unit, values)),
      true,
    );
  }

  private ask(
    unit: OrganizationUnitDto,
    act: string,
    fields: ActField[],
    run: (values: ActValues) => Observable<unknown>,
    danger = false,
  ): Promise<boolean> {
    const dialog: Act<unknown> = {
      title: `${RESOURCE}Units:${act}`,
      verb: `${RESOURCE}Units:${act}`,
      what: `${RESOURCE}Units:${act}.What`,
      whom: unit.displayName,
      danger,
      fields,
      run,
    };
    return this.acts.done(danger ? { ...dialog, undo: `${RESOURCE}Units:NoUndo` } : dialog);
  }

  private unitField(key: string, name: string): ActField {
    return { key, label: `${RESOURCE}DisplayName:${name}`, kind: 'org-unit', required: true };
  }

  private why(
    unit: OrganizationUnitDto,
    values: ActValues,
  ): { reason: string; concurrencyStamp: string | undefined } {
    return { reason: values['reason'] ?? '', concurrencyStamp: unit.concurrencyStamp };
  }
}
