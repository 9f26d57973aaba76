import { LABOUR_ACCOUNT, OVE_ACCOUNT, RNCP_ACCOUNT } from './accounts.ts';
import { ADEQ } from './catalogue/adeq.ts';
import { CADRE } from './catalogue/cadre.ts';
import { CADRE_PI } from './catalogue/cadre-pi.ts';
import { CHO_BIT } from './catalogue/cho-bit.ts';
import { DEJA } from './catalogue/deja.ts';
import { DISTRIBUTIONS } from './catalogue/distributions.ts';
import { EMP_TAUX } from './catalogue/emp-taux.ts';
import { ETU_CUMUL } from './catalogue/etu-cumul.ts';
import { ETU_TAUX } from './catalogue/etu-taux.ts';
import { FAVORABLE } from './catalogue/favorable.ts';
import { FLUX } from './catalogue/flux.ts';
import { INS_GLOB } from './catalogue/ins-glob.ts';
import { INS_METIER } from './catalogue/ins-metier.ts';
import { INS_METIER_UNKNOWN_TARGET } from './catalogue/ins-metier-unknown-target.ts';
import { INS_NET } from './catalogue/ins-net.ts';
import { LOC } from './catalogue/loc.ts';
import { METIER_EMPLOI } from './catalogue/metier-emploi.ts';
import { PARTIEL_SUBI } from './catalogue/partiel-subi.ts';
import { PREM_EMPLOI, PREM_EMPLOI_SANS } from './catalogue/prem-emploi.ts';
import { REP_JOIGNABLES } from './catalogue/rep-joignables.ts';
import { REP_TAUX } from './catalogue/rep-taux.ts';
import { RETOUR_EMPLOI } from './catalogue/retour-emploi.ts';
import { SAL_BRUT_TP } from './catalogue/sal-brut-tp.ts';
import { SAL_NET_ETP } from './catalogue/sal-net-etp.ts';
import { SAL_NET_TP } from './catalogue/sal-net-tp.ts';
import { SAV_TAUX } from './catalogue/sav-taux.ts';
import { STABLE } from './catalogue/stable.ts';
import { TPS_PLEIN } from './catalogue/tps-plein.ts';
import type { DashboardPlan } from './dashboard-plan.ts';
import type { DefinitionSet, DefinitionSetCode } from './definition-set.ts';
import type { Indicator, RateIndicator, TableIndicator } from './indicator.ts';
import { OVE_CADRE_PI } from './ove/cadre-pi.ts';
import { OVE_DISTRIBUTIONS } from './ove/distributions.ts';
import { OVE_EMP_TAUX } from './ove/emp-taux.ts';
import { OVE_INS_NET } from './ove/ins-net.ts';
import { MOBILITE } from './ove/mobilite.ts';
import { OVE_SAL_NET_TP, SAL_NET } from './ove/pay.ts';
import { ANSWERED, OVE_FRAME } from './ove/people.ts';
import { OVE_REP_TAUX } from './ove/rep-taux.ts';
import { SEXE_F } from './ove/sexe-f.ts';
import { OVE_STABLE } from './ove/stable.ts';
import { OVE_TPS_PLEIN } from './ove/tps-plein.ts';
import { ELIGIBLE, USABLE } from './people.ts';
import { V_ALMALAUREA_EMP, V_ALMALAUREA_UNEMP } from './variants/almalaurea.ts';
import { V_CGE_NET } from './variants/cge-net.ts';
import { V_FC_GLOB_INTL } from './variants/fc-glob-intl.ts';
import { V_HESA_EMP_OR_STUDY } from './variants/hesa-emp-or-study.ts';
import { V_INSERSUP_SAL_FR } from './variants/insersup-sal-fr.ts';
import { V_MESR_EMP, V_MESR_INS } from './variants/mesr-ins.ts';
import { V_NACE_CAREER, V_NACE_KNOWLEDGE } from './variants/nace.ts';

const CATALOGUE: readonly Indicator[] = [
	REP_TAUX,
	REP_JOIGNABLES,
	SAV_TAUX,
	INS_GLOB,
	INS_METIER,
	INS_METIER_UNKNOWN_TARGET,
	METIER_EMPLOI,
	RETOUR_EMPLOI,
	DEJA,
	INS_NET,
	EMP_TAUX,
	CHO_BIT,
	ETU_TAUX,
	ETU_CUMUL,
	FAVORABLE,
	STABLE,
	TPS_PLEIN,
	PARTIEL_SUBI,
	CADRE_PI,
	CADRE,
	ADEQ,
	SAL_NET_TP,
	SAL_NET_ETP,
	SAL_BRUT_TP,
	PREM_EMPLOI,
	PREM_EMPLOI_SANS
];

/** Tables of the catalogue, which the Explorer draws. */
export const TABLES: readonly TableIndicator[] = [LOC, FLUX];

const RNCP_DASHBOARD: DashboardPlan = {
	headlines: [REP_TAUX, INS_GLOB, INS_METIER, RETOUR_EMPLOI],
	trend: INS_GLOB,
	pay: SAL_NET_TP,
	stable: STABLE,
	fullTime: TPS_PLEIN,
	account: RNCP_ACCOUNT
};

const OVE_DASHBOARD: DashboardPlan = {
	headlines: [OVE_REP_TAUX, OVE_INS_NET, OVE_EMP_TAUX, OVE_STABLE],
	trend: OVE_INS_NET,
	pay: OVE_SAL_NET_TP,
	stable: OVE_STABLE,
	fullTime: OVE_TPS_PLEIN,
	account: OVE_ACCOUNT
};

/** Who counts on our whole population, late answers left out. */
function onOurPopulation(
	code: DefinitionSetCode,
	label: string,
	indicators: readonly Indicator[],
	dashboard: DashboardPlan
): DefinitionSet {
	return {
		code,
		version: '1.0.0',
		label,
		eligible: ELIGIBLE,
		usable: USABLE,
		indicators,
		distributions: DISTRIBUTIONS,
		dashboard
	};
}

/** A producer with rates of their own, the first of which is followed over time. */
function producer(
	code: DefinitionSetCode,
	label: string,
	rates: readonly [RateIndicator, ...RateIndicator[]]
): DefinitionSet {
	const headlines = [REP_TAUX, ...rates];
	return onOurPopulation(code, label, rates, {
		...RNCP_DASHBOARD,
		headlines,
		trend: rates[0],
		account: LABOUR_ACCOUNT
	});
}

/** Every named and versioned way of counting. A change of a definition is a new version of its set. */
export const DEFINITION_SETS: Readonly<Record<DefinitionSetCode, DefinitionSet>> = {
	rncp: onOurPopulation('rncp', 'France compétences (RNCP)', CATALOGUE, RNCP_DASHBOARD),
	ove: {
		code: 'ove',
		version: '1.0.0',
		label: 'Observatoire universitaire (OVE)',
		eligible: OVE_FRAME,
		usable: ANSWERED,
		indicators: [
			OVE_REP_TAUX,
			OVE_EMP_TAUX,
			OVE_INS_NET,
			OVE_STABLE,
			OVE_TPS_PLEIN,
			OVE_CADRE_PI,
			MOBILITE,
			SAL_NET,
			OVE_SAL_NET_TP,
			SEXE_F
		],
		distributions: OVE_DISTRIBUTIONS,
		dashboard: OVE_DASHBOARD
	},
	mesr: producer('mesr', 'Université (MESR)', [V_MESR_INS, V_MESR_EMP]),
	insersup: producer('insersup', 'InserSup', [V_INSERSUP_SAL_FR]),
	cge: producer('cge', 'CGE', [V_CGE_NET]),
	nace: producer('nace', 'NACE', [V_NACE_KNOWLEDGE, V_NACE_CAREER]),
	hesa: producer('hesa', 'HESA', [V_HESA_EMP_OR_STUDY]),
	almalaurea: producer('almalaurea', 'AlmaLaurea', [V_ALMALAUREA_EMP, V_ALMALAUREA_UNEMP]),
	statistics: onOurPopulation(
		'statistics',
		'Devenir',
		[
			...CATALOGUE,
			V_FC_GLOB_INTL,
			V_MESR_INS,
			V_MESR_EMP,
			V_INSERSUP_SAL_FR,
			V_CGE_NET,
			V_NACE_KNOWLEDGE,
			V_NACE_CAREER,
			V_HESA_EMP_OR_STUDY,
			V_ALMALAUREA_EMP,
			V_ALMALAUREA_UNEMP
		],
		RNCP_DASHBOARD
	)
};

/** « The same answers, by definition »: one rate of each producer. */
export const COMPARED_RATES: readonly { readonly set: DefinitionSetCode; readonly rate: RateIndicator }[] = [
	{ set: 'rncp', rate: INS_GLOB },
	{ set: 'cge', rate: V_CGE_NET },
	{ set: 'rncp', rate: EMP_TAUX },
	{ set: 'mesr', rate: V_MESR_INS },
	{ set: 'insersup', rate: V_INSERSUP_SAL_FR },
	{ set: 'nace', rate: V_NACE_CAREER },
	{ set: 'hesa', rate: V_HESA_EMP_OR_STUDY },
	{ set: 'almalaurea', rate: V_ALMALAUREA_EMP }
];
