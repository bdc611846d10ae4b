import { mapEnumToOptions } from '@abp/ng.core';

export enum EnforcementAreas {
  None = 0,
  UrbanManagement = 1,
  MarketRegulation = 2,
  Transport = 4,
  Environment = 8,
  Agriculture = 16,
  CultureAndTourism = 32,
  EmergencyManagement = 64,
  Health = 128,
  NaturalResources = 256,
  WaterResources = 512,
  Labour = 1024,
  JudicialAdministration = 2048,
  All = 4095,
}

export const enforcementAreasOptions = mapEnumToOptions(EnforcementAreas);
