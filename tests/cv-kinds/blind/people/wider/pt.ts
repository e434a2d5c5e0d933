/** More trades of the Portuguese world: land, transport, medicine, culture, money, services. */

import type { Profession } from '../compose.ts'

export const professions: Profession[] = [
  {
    titles: `Gerente de fazenda ; Engenheiro agrônomo ~ Engenheira agrônoma ; Enólogo ~ Enóloga ; Jardineiro ~ Jardineira ; Vaqueiro ; Tratorista ; Trabalhador rural safrista ~ Trabalhadora rural safrista`,
    employers: `Fazenda Boa Esperança ; Quinta do Vale Meão ; Cooperativa Agrícola de {town} ; Viveiros Neves ; Herdade dos Coelhos ; Usina São João S/A ; Sítio da Família Pereira ; Jardins & Flores ME ; Embrapa`,
    achievements: `Manejo de {k} cabeças de gado
Poda, rega e colheita
Certificação biológica em {year}, obtida com o apoio da cooperativa
Coordenação de {n} safristas
Redução de {p}% nos custos de ração
Operação de tratores e colheitadeiras
Provas e controlo da vinificação`,
    studies: `Bacharelado | Agronomia | ESALQ/USP ; Universidade Federal de Viçosa
Licenciatura | Enologia | UTAD ; Instituto Superior de Agronomia
Técnico | Agropecuária | Instituto Federal de {town} ; Escola Agrícola`,
    skills: `Trator ; Poda ; Irrigação ; Ordenha ; Prova de vinhos ; Carta de ligeiros ; Manejo de pastagem`,
    certificates: `NR 31 | SENAR ; Aplicador de fitofármacos | DGAV ; Operador de motosserra`,
    headlines: `Engenheiro agrônomo ~ Engenheira agrônoma ; Enólogo ~ Enóloga ; Jardineiro ~ Jardineira`,
    summaries: `{years} anos de campo, entre vinha e gado.
Gosto do trabalho ao ar livre.`,
  },
  {
    titles: `Gestor de frota ~ Gestora de frota ; Maquinista ; Comissário de bordo ~ Comissária de bordo ; Motorista de ônibus ; Motorista carreteiro ; Carteiro ~ Carteira ; Motoboy`,
    employers: `Transportes Castelo ; CP – Comboios de Portugal ; Carris ; LATAM ; Correios ; Viação Cometa ; JSL S.A. ; Rodoviária do Sul ; CTT Expresso ; Táxis Pereira ; Porto de {town}`,
    achievements: `Rotas nacionais e internacionais
Planeamento de {n} viaturas por dia
Sem acidentes desde {year}
Redução de {p}% no consumo
Carga, descarga e conferência
Atendimento a passageiros
Formação de novos motoristas, na estrada e no uso do tacógrafo`,
    studies: `Tecnólogo | Logística | FATEC {town} ; Universidade Anhembi Morumbi
Ensino médio | | E.E. {town} ; Colégio Dom Pedro II
Curso profissional | Técnico de Transportes | Escola Secundária de {town}`,
    skills: `CNH E ; MOPP ; ADR ; Tacógrafo ; Direção defensiva ; Inglês básico ; Atendimento`,
    certificates: `MOPP | SEST SENAT ; CAM | IMT ; Direção Defensiva`,
    headlines: `Motorista profissional ; Gestor de frota ~ Gestora de frota`,
    summaries: `Motorista com {years} anos de estrada.
Pontual e responsável.`,
  },
  {
    titles: `Médico assistente ~ Médica assistente ; Médico de família ~ Médica de família ; Farmacêutico ~ Farmacêutica ; Médico veterinário ~ Médica veterinária ; Dentista ; Técnico de laboratório ~ Técnica de laboratório ; Balconista de farmácia`,
    employers: `Hospital de Santa Maria ; Drogaria São Paulo ; Farmácia Barbosa ; UBS Jardim Flores ; Clínica Veterinária Bicho Feliz ; IPO do Porto ; Hospital das Clínicas ; Odonto Sorriso ; USF {town} ; Droga Raia`,
    achievements: `Consultas a {n} utentes por dia
Urgência e banco
Abertura da unidade de cuidados continuados em {year}, em conjunto com a câmara
Dispensação e aconselhamento
Cirurgia de pequenos animais
Listas de espera reduzidas em {p}%
Orientação de internos`,
    studies: `Mestrado integrado | Medicina | Universidade do Porto ; Universidade de Coimbra
Graduação | Medicina | UNIFESP ; UFMG
Graduação | Farmácia | UFRGS ; Universidade de Lisboa
Técnico | Análises Clínicas | SENAC {town} ; ETEC`,
    skills: `Ecografia ; Urgência ; Vacinação ; Sifarma ; Prontuário eletrônico ; Trabalho em equipa ; Pediatria`,
    certificates: `SAV | INEM ; CRM ativo ; Pós-graduação em Geriatria | Universidade de Coimbra`,
    headlines: `Médico de família ~ Médica de família ; Farmacêutico ~ Farmacêutica ; Dentista`,
    summaries: `{years} anos de prática clínica.
Atenção às pessoas em primeiro lugar.`,
  },
  {
    titles: `Gerente bancário ~ Gerente bancária ; Corretor de imóveis ~ Corretora de imóveis ; Mediador de seguros ~ Mediadora de seguros ; Jornalista ; Designer gráfico ~ Designer gráfica ; Bombeiro ~ Bombeira ; Policial militar ; Cabeleireiro ~ Cabeleireira ; Porteiro ~ Porteira ; Faxineiro ~ Faxineira`,
    employers: `Bradesco ; Remax {town} ; Imobiliária Lisboa & Filhos ; Jornal de Notícias ; Salão Bela ; Bombeiros Voluntários de {town} ; Polícia Militar do Estado ; Museu do Azulejo ; Condomínio Sol Nascente ; Ageas Seguros ; Teatro São Carlos ; Ateliê Pinto`,
    achievements: `Carteira de {k} clientes
Visitas, avaliações e contratos
Melhor agência da região em {year}
Corte, coloração e penteados
Reportagens sobre o interior, uma delas premiada
Crescimento de {p}%
Controlo de acessos e rondas`,
    studies: `Bacharelado | Jornalismo | PUC {town} ; Universidade Nova de Lisboa
Licenciatura | Gestão | ISCTE ; Universidade do Minho
Técnico | Transações Imobiliárias | CRECI ; SENAC
Curso profissional | Cabeleireiro | Escola Profissional de {town}`,
    skills: `Vendas ; Crédito habitação ; InDesign ; Coloração ; Redação ; Primeiros socorros ; Negociação`,
    certificates: `CPA-10 | ANBIMA ; CRECI ativo ; Formador (CCP) | IEFP`,
    headlines: `Corretor de imóveis ~ Corretora de imóveis ; Jornalista ; Cabeleireiro ~ Cabeleireira`,
    summaries: `{years} anos de atendimento ao público.
Comunicativo, organizado e dedicado.`,
  },
]
