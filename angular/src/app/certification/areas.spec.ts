import { areaNames } from './areas';

describe('Areas of enforcement', () => {
  it('are named one by one', () => {
    const name = (area: number) => `Certification::Enum:EnforcementAreas.${area}`;
    expect(areaNames(1 + 4 + 2048)).toEqual([name(1), name(4), name(2048)]);
    expect(areaNames(undefined)).toEqual([]);
  });
});
