import {
  AbstractControl,
  FormControl,
  FormGroup,
  ValidationErrors,
  Validators,
} from '@angular/forms';
import { GradingRuleKind } from '@proxy/supervision-inspections/grading';
import {
  AssessmentMethods,
  IndicatorApplicability,
  IndicatorDto,
  IndicatorInput,
  TaskPlanDto,
} from '@proxy/supervision-inspections/task-plans';
import { SERVER_ERROR } from '@shared/forms/control-message';
import { GradingRule, newRule, ruleProblem, trimmed } from '../../grading/grading-rule';

export interface IndicatorValue {
  number: number;
  category: string;
  name: string;
  requiredMaterials: string;
  deadlines: string[];
  workRequirements: string;
  methods: number;
  applicability: IndicatorApplicability;
  pickedUnitIds: string[];
  rule: GradingRule;
  lateLowers: boolean;
}

export const INDICATOR_LABELS: Record<keyof IndicatorValue, string> = {
  number: 'SupervisionInspections::DisplayName:Number',
  category: 'SupervisionInspections::DisplayName:Category',
  name: 'SupervisionInspections::DisplayName:IndicatorName',
  requiredMaterials: 'SupervisionInspections::DisplayName:RequiredMaterials',
  deadlines: 'SupervisionInspections::DisplayName:Deadlines',
  workRequirements: 'SupervisionInspections::DisplayName:WorkRequirements',
  methods: 'SupervisionInspections::DisplayName:Methods',
  applicability: 'SupervisionInspections::DisplayName:Applicability',
  pickedUnitIds: 'SupervisionInspections::DisplayName:PickedUnitIds',
  rule: 'SupervisionInspections::DisplayName:Rule',
  lateLowers: 'SupervisionInspections::DisplayName:LateLowers',
};

export function indicatorForm() {
  const field = <T>(value: T, ...validators: ((c: AbstractControl) => ValidationErrors | null)[]) =>
    new FormControl(value, { nonNullable: true, validators });
  return new FormGroup(
    {
      number: field(1, Validators.required, Validators.min(1), Validators.max(9999)),
      category: field('', Validators.required, Validators.maxLength(100)),
      name: field('', Validators.required, Validators.maxLength(200)),
      requiredMaterials: field('', Validators.maxLength(2000)),
      deadlines: field<string[]>([]),
      workRequirements: field('', Validators.maxLength(2000)),
      methods: field<number>(AssessmentMethods.Platform),
      applicability: field<IndicatorApplicability>(IndicatorApplicability.All),
      pickedUnitIds: field<string[]>([]),
      rule: field<GradingRule>(newRule(GradingRuleKind.CriteriaCount), usableRule),
      lateLowers: field(false),
    },
    { validators: picksUnits },
  );
}

export type IndicatorForm = ReturnType<typeof indicatorForm>;

export function indicatorValue(indicator: IndicatorDto): IndicatorValue {
  return {
    number: indicator.number ?? 1,
    category: indicator.category,
    name: indicator.name,
    requiredMaterials: indicator.requiredMaterials ?? '',
    deadlines: indicator.deadlines ?? [],
    workRequirements: indicator.workRequirements ?? '',
    methods: indicator.methods ?? AssessmentMethods.None,
    applicability: indicator.applicability ?? IndicatorApplicability.All,
    pickedUnitIds: indicator.pickedUnitIds ?? [],
    rule: indicator.rule as GradingRule,
    lateLowers: indicator.lateLowers ?? false,
  };
}

/** The next line: below the last one, in its 一级指标. */
export function nextIndicator({ indicators = [] }: TaskPlanDto): Partial<IndicatorValue> {
  const last = indicators.at(-1);
  return { number: (last?.number ?? 0) + 1, category: last?.category ?? '' };
}

export function indicatorInput(
  value: IndicatorValue,
  planConcurrencyStamp: string | undefined,
): IndicatorInput {
  const picked = value.applicability === IndicatorApplicability.Picked;
  return {
    ...value,
    deadlines: [...value.deadlines].sort(),
    pickedUnitIds: picked ? value.pickedUnitIds : [],
    rule: trimmed(value.rule),
    planConcurrencyStamp,
  };
}

function usableRule({ value }: AbstractControl): ValidationErrors | null {
  const problem = ruleProblem(value as GradingRule);
  return problem ? { [SERVER_ERROR]: problem } : null;
}

function picksUnits(form: AbstractControl): ValidationErrors | null {
  const { applicability, pickedUnitIds } = form.value as Partial<IndicatorValue>;
  const missing = applicability === IndicatorApplicability.Picked && !pickedUnitIds?.length;
  const control = form.get('pickedUnitIds');
  if (missing) control?.setErrors({ required: true });
  else if (control?.hasError('required')) control.setErrors(null);
  return null;
}
