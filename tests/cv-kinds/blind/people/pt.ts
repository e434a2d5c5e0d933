/** People of Brazil, Portugal and Angola. */

import { population, type World } from './compose.ts'
import { professions } from './wider/pt.ts'

const world: World = {
  language: 'pt',
  women: `Maria Aparecida ; Ana Beatriz ; Jéssica ; Conceição ; Inês ; Thaís ; Joana ; Larissa ; Fátima ; Yasmin ; Graça ; Rosângela ; Luzia ; Vitória`,
  men: `João Pedro ; José ; Thiago ; Gonçalo ; Nuno Miguel ; Wellington ; Antônio ; Rui ; Edson ; Domingos ; Caio ; Kaíque ; Márcio ; Jesus`,
  families: `da Silva ; dos Santos ; Ferreira ; d'Almeida ; Oliveira ; Carpinteiro ; Guimarães ; Porto ; Braga ; do Nascimento ; de Jesus ; Lisboa ; Monteiro ; Espírito Santo ; Nakamura ; Bianchi ; Kovalenko ; Pereira ; Coelho ; Sá e Melo ; Bahia ; Abril ; Leitão ; Machado ; Barbosa ; Junqueira ; Pinto ; Neves ; Castelo Branco ; Luz ; Mbemba ; Serralheiro ; Mestre`,
  doubled: [0.6, ' '],
  mailboxes: `florzinha ; timao ; contato ; profe.legal ; benfiquista ; vagas ; solemar ; mineirinho ; casadaavo ; flordelotus`,
  phones: `(11) 9####-#### ; +55 21 9#### #### ; (31)9########  ; 55 (51) 9.####-#### ; 11 9####-####
+351 91# ### ### ; 96# ### ### ; 91 ### ## ## ; 00351 93# ######
+244 92# ### ###`,
  towns: `São Paulo ; São Paulo – SP ; Rio de Janeiro, RJ ; Belo Horizonte/MG ; São José dos Campos ; Porto Alegre - RS ; Feira de Santana, Bahia ; Santo André ; Natal ; Curitiba, Brasil ; Remoto
Lisboa ; Porto ; Vila Nova de Gaia ; Setúbal, Portugal ; Braga ; Póvoa de Varzim ; Évora ; Ponta Delgada (Açores)
Luanda ; Benguela, Angola`,
  schooling: `Ensino Médio | | E.E. Prof. Anísio Teixeira ; Colégio Objetivo ; ETEC {town}
12.º ano | Ciências e Tecnologias | Escola Secundária de Camões ; Escola Secundária D. Dinis
Ensino Médio Técnico | Administração | SENAC {town} ; ETEC Júlio de Mesquita`,
  native: 'Português',
  nativeLevel: 'nativo',
  spoken: `Inglês ; Espanhol ; Francês ; Alemão ; Italiano ; Libras ; Japonês ; Kimbundu`,
  levels: `fluente ; intermediário ; básico ; avançado ; B2 ; leitura e escrita ; C1 ; noções ; técnico`,
  interests: `futebol ; leitura ; surf ; voluntariado no Banco Alimentar ; violão ; culinária ; trilhas ; cinema ; capoeira ; fotografia ; artesanato`,
  professions: [
    {
      titles: `Enfermeiro coordenador ~ Enfermeira coordenadora ; Enfermeiro, Pediatria ~ Enfermeira, Pediatria ; Fisioterapeuta ; Técnico de Enfermagem ~ Técnica de Enfermagem ; Auxiliar de ação médica ; Cuidador de idosos ~ Cuidadora de idosos`,
      employers: `Hospital Albert Einstein ; Santa Casa de Misericórdia ; Hospital de São João ; Lar Nossa Senhora da Luz ; UPA Zona Norte ; Clínica Dr. Barbosa ; Prefeitura de {town} ; Rede D'Or São Luiz ; CUF ; Home Care Vida Ltda.`,
      achievements: `Assistência a pacientes em UTI adulto ({n} leitos)
Supervisão de {m} técnicos de enfermagem
Curativos, punção venosa, administração de medicamentos
Implantação de protocolo de quedas em {year}, com redução de {p}% dos eventos
Higiene e conforto de idosos
Responsável pelo turno da noite
Acolhimento com classificação de risco e orientação aos familiares, inclusive por telefone
Treinamento da equipe`,
      studies: `Bacharelado | Enfermagem | Universidade Federal de Minas Gerais ; UNIP ; Universidade Estácio de Sá
Licenciatura | Enfermagem | Escola Superior de Enfermagem do Porto ; Universidade de Évora
Pós-graduação | UTI | Faculdade São Camilo ; Hospital Sírio-Libanês
Curso Técnico | Enfermagem | SENAC {town} ; Escola Técnica Luz`,
      skills: `Curativos ; Punção venosa ; Triagem ; Tasy ; Trabalho em equipe ; Pacote Office ; Empatia ; SAE ; Cuidados paliativos`,
      certificates: `COREN ativo | COREN-SP ; Suporte Avançado de Vida | AHA ; Primeiros Socorros | Cruz Vermelha`,
      headlines: `Enfermeiro ~ Enfermeira ; Técnico de Enfermagem ~ Técnica de Enfermagem ; Cuidador ~ Cuidadora`,
      summaries: `Profissional de saúde com {years} anos de experiência hospitalar.
Busco oportunidade na área da saúde, com disponibilidade de horário.`,
    },
    {
      titles: `Mestre de obras ; Engenheiro civil ~ Engenheira civil ; Encarregado de elétrica ; Eletricista ; Pedreiro ; Serralheiro ~ Serralheira ; Canalizador ; Pintor ~ Pintora ; Ajudante geral`,
      employers: `Construtora Monteiro Ltda ; Odebrecht ; MRV Engenharia ; Mota-Engil ; Serralharia Pinto & Filhos, Lda. ; autônomo ; Elétrica Boa Luz ME ; Câmara Municipal de {town} ; Tijolo Forte Reformas ; Neves Canalizações`,
      achievements: `Coordenação de equipe de {n} pessoas em obra residencial
Instalações elétricas de baixa tensão
Leitura e interpretação de projetos
Entrega de {k} unidades habitacionais em {year}
Assentamento de piso e azulejo
Redução de {p}% no desperdício de material
Manutenção predial preventiva e corretiva em edifícios comerciais, escolas e dois hospitais da região
Soldagem`,
      studies: `Engenharia Civil | | Mackenzie ; Instituto Superior Técnico ; UFPR
Curso Profissional | Eletricista Instalador | SENAI {town} ; CENFIM
Ensino Técnico | Edificações | IFSP ; CEFET-MG`,
      skills: `Leitura de projeto ; NR-10 ; NR-35 ; AutoCAD ; Alvenaria ; Solda MIG ; Orçamento ; Hidráulica ; CNH D ; Pontualidade`,
      certificates: `NR-10 | SENAI ; NR-35 Trabalho em Altura ; CAP Eletricista | IEFP ; Operador de empilhadeira`,
      headlines: `Eletricista predial ; Mestre de obras ; Engenheiro Civil ~ Engenheira Civil`,
      summaries: `Experiência de {years} anos em obras de médio e grande porte.
Sou esforçado, pontual e aprendo rápido. ~ Sou esforçada, pontual e aprendo rápido.`,
    },
    {
      titles: `Chefe de cozinha ; Gerente de restaurante ; Confeiteiro ~ Confeiteira ; Cozinheiro ~ Cozinheira ; Recepcionista bilíngue ; Empregado de mesa ~ Empregada de mesa ; Garçom ~ Garçonete ; Camareira ; Ajudante de cozinha`,
      employers: `Padaria Portuguesa ; Hotel Ibis {town} ; Outback Steakhouse ; Pestana Hotels & Resorts ; Churrascaria Boi Gordo ; Café Lisboa ; Cantina da Nonna ; Habib's ; Pastelaria Leitão ; madero ; Pousada do Sol`,
      achievements: `Preparo de {k} refeições por dia
Abertura e fecho de caixa
Montagem de cardápio e ficha técnica
Atendimento à mesa e sugestão de vinhos
Prêmio Veja Comer & Beber {year}
Equipa de {m} pessoas
Arrumação de {n} quartos por turno
Controle de estoque, compras e negociação com fornecedores, com redução de {p}% nos custos`,
      studies: `Tecnólogo | Gastronomia | Anhembi Morumbi ; SENAC Águas de São Pedro
Licenciatura | Gestão Hoteleira | ESHTE ; Universidade do Algarve
Curso de Pastelaria | | Escola de Hotelaria e Turismo de {town} ; SENAC`,
      skills: `Confeitaria ; HACCP ; Atendimento ao cliente ; Bar ; Ficha técnica ; Caixa ; Inglês básico ; Vinhos ; Liderança`,
      certificates: `Manipulação de alimentos | Vigilância Sanitária ; Barista | SCA ; HACCP`,
      headlines: `Chef de cozinha ; Garçom profissional ~ Garçonete profissional ; Confeiteiro ~ Confeiteira`,
      summaries: `Cozinheiro há {years} anos, do boteco ao hotel cinco estrelas. ~ Cozinheira há {years} anos, do boteco ao hotel cinco estrelas.
Simpatia e dedicação em cada prato.`,
    },
    {
      titles: `Coordenador de TI ~ Coordenadora de TI ; Tech Lead ; Desenvolvedor Full Stack Pleno ~ Desenvolvedora Full Stack Pleno ; Engenheiro de dados ~ Engenheira de dados ; Analista de Sistemas Sênior ; Analista de Suporte Júnior ; Programador ~ Programadora ; Estagiário de TI ~ Estagiária de TI`,
      employers: `TOTVS S.A. ; iFood ; Nubank ; Critical Software ; OutSystems ; Banco do Brasil ; Stefanini ; PJ / Freelancer ; Farfetch ; Mestre Sistemas ME ; Prodesp ; Talkdesk`,
      achievements: `Desenvolvimento de APIs em Node.js e C#
Migração de {n} sistemas para a nuvem
Suporte a {k} usuários
Redução de {p}% no tempo de resposta
Liderança de squad com {m} devs
Implantação do ERP em {year} nas filiais de {town}, com treinamento dos usuários e acompanhamento pós-virada
React, TypeScript, PostgreSQL
Documentação e testes`,
      studies: `Bacharelado | Ciência da Computação | USP ; Universidade Federal de Pernambuco ; PUC Minas
Mestrado | Engenharia Informática | Universidade do Minho ; FEUP
Tecnólogo | Análise e Desenvolvimento de Sistemas | FATEC {town} ; Estácio
Licenciatura | Engenharia Informática | ISEP ; Instituto Politécnico de Leiria`,
      skills: `Node.js ; React ; C# ; SQL Server ; Python ; Docker ; AWS ; Scrum ; Git ; Power BI ; Java ; Linux`,
      certificates: `AZ-900 | Microsoft ; AWS Cloud Practitioner | Amazon ; Scrum Foundation | CertiProf ; ITIL V3`,
      headlines: `Desenvolvedor Full Stack ~ Desenvolvedora Full Stack ; Analista de Sistemas ; Engenheiro de Software ~ Engenheira de Software`,
      summaries: `Desenvolvedor com {years} anos de experiência em fintechs e varejo. ~ Desenvolvedora com {years} anos de experiência em fintechs e varejo.
Apaixonado por tecnologia e café. ~ Apaixonada por tecnologia e café.`,
    },
    {
      titles: `Diretor financeiro ~ Diretora financeira ; Contador ~ Contadora ; Contabilista certificado ~ Contabilista certificada ; Analista de RH Pleno ; Assistente administrativo ~ Assistente administrativa ; Secretária executiva ; Auxiliar de escritório ; Jovem Aprendiz`,
      employers: `Contabilidade Machado & Associados ; Itaú Unibanco ; Caixa Geral de Depósitos ; Vale S.A. ; Grupo Coelho ; Petrobras ; Sonae ; Cartório do 2º Ofício ; Imobiliária Castelo ; Gi Group ; Seguradora Fidelidade`,
      achievements: `Fechamento mensal, conciliações e SPED
Folha de pagamento de {k} colaboradores
Atendimento telefônico e presencial
Recrutamento e seleção, {n} vagas por mês
Redução de {p}% na inadimplência
IRS, IRC, IVA e Segurança Social
Organização de arquivo e emissão de notas fiscais
Participação na implantação do SAP em {year} junto à consultoria e às áreas de compras, vendas e logística`,
      studies: `Bacharelado | Ciências Contábeis | FECAP ; UERJ ; Universidade Católica de Brasília
Licenciatura | Gestão | ISCTE ; Universidade de Coimbra
MBA | Gestão de Pessoas | FGV ; Insper
Tecnólogo | Recursos Humanos | UNINTER ; Anhanguera`,
      skills: `Excel avançado ; SAP ; Folha de pagamento ; Primavera ; Contas a pagar ; Departamento pessoal ; Pacote Office ; Comunicação ; Arquivo ; Digitação`,
      certificates: `CRC ativo | CRC-SP ; Excel avançado | Fundação Bradesco ; OCC ; CPA-10 | Anbima`,
      headlines: `Contador ~ Contadora ; Assistente administrativo ~ Assistente administrativa ; Analista de Recursos Humanos`,
      summaries: `Administradora com {years} anos de experiência em rotinas financeiras.
Procuro o primeiro grande desafio numa empresa sólida.`,
    },
    {
      titles: `Diretor escolar ~ Diretora escolar ; Professor adjunto ~ Professora adjunta ; Professor de Matemática ~ Professora de Matemática ; Educador de Infância ~ Educadora de Infância ; Pedagogo ~ Pedagoga ; Bolseiro de investigação ~ Bolseira de investigação ; Auxiliar de educação ; Explicador ~ Explicadora`,
      employers: `E.E. Machado de Assis ; Colégio Santa Maria ; Agrupamento de Escolas de {town} ; Creche Pingo de Gente ; Universidade Federal da Bahia ; Instituto Gulbenkian de Ciência ; SESI ; Centro de Estudos Sá ; Fiocruz`,
      achievements: `Aulas para turmas de {n} alunos do ensino médio
Coordenação pedagógica
Projeto de robótica premiado em {year}
{m} artigos publicados em revistas internacionais
Acompanhamento de crianças com necessidades educativas especiais
Aprovação de 92% no ENEM
Planejamento, avaliações e reuniões de pais
Orientação de trabalhos de conclusão de curso e participação em bancas em {town} e noutras cidades`,
      studies: `Doutorado | Educação | Unicamp ; UFRGS
Mestrado | Ensino de Matemática | Universidade de Aveiro ; Universidade do Porto
Licenciatura | Pedagogia | UNIP ; Universidade Estadual de Londrina
Licenciatura | Educação Básica | ESE de {town} ; ISPA`,
      skills: `Didática ; Google Sala de Aula ; Libras ; Alfabetização ; Planejamento ; Contação de histórias ; SPSS ; Gestão de sala`,
      certificates: `Libras | SENAC ; CCP (ex-CAP) | IEFP ; Educação Inclusiva ; Formação de formadores`,
      headlines: `Professor de Matemática ~ Professora de Matemática ; Pedagogo ~ Pedagoga ; Investigador ~ Investigadora`,
      summaries: `Educadora há {years} anos na rede pública.
Ensinar é o que sei e gosto de fazer.`,
    },
    {
      titles: `Gerente de loja ; Supervisor de produção ~ Supervisora de produção ; Representante comercial ; Vendedor ~ Vendedora ; Operador de empilhadeira ; Conferente ; Estoquista ; Operador de caixa ~ Operadora de caixa ; Auxiliar de produção`,
      employers: `Casas Bahia ; Magazine Luiza ; Pingo Doce ; Volkswagen do Brasil ; Lojas Pereira ; Renner ; Continental Mabor ; Porto Seguro ; Mercado Livre ; Calçados Bianchi Ltda. ; boticário ; Transportes Abril, S.A.`,
      achievements: `Metas superadas em {p}% em {year}
Gestão de {n} colaboradores
Operação de prensas e injetoras
Recebimento, conferência e expedição
Atendimento, vendas e pós-venda
Implantação do 5S
Carteira de {k} clientes ativos
Treinamento de novos vendedores em todas as lojas da regional, do Paraná ao Rio Grande do Sul`,
      studies: `Tecnólogo | Logística | FATEC {town} ; UNOPAR
Técnico | Mecânica Industrial | SENAI {town} ; ATEC
Licenciatura | Marketing | IPAM ; Universidade Europeia`,
      skills: `Vendas ; Negociação ; Empilhadeira ; 5S ; Estoque ; Caixa ; SAP ; Comunicação ; WMS ; Trabalho sob pressão`,
      certificates: `Operador de Empilhadeira | SENAI ; Técnicas de Vendas | SEBRAE ; ADR`,
      headlines: `Vendedor ~ Vendedora ; Gerente comercial ; Operador de logística ~ Operadora de logística`,
      summaries: `Vendedor com {years} anos no varejo. ~ Vendedora com {years} anos no varejo.
Disponibilidade total de horário e para viagens.`,
    },
    {
      titles: `Advogado sênior ~ Advogada sênior ; Procurador municipal ~ Procuradora municipal ; Solicitador ~ Solicitadora ; Técnico superior, Ação Social ~ Técnica superior, Ação Social ; Assistente jurídico ~ Assistente jurídica ; Agente administrativo ; Vigilante ; Estagiário de Direito ~ Estagiária de Direito`,
      employers: `Braga & Lisboa Advogados ; Tribunal de Justiça do Estado ; Junta de Freguesia de {town} ; Defensoria Pública ; PLMJ ; Pinheiro Neto Advogados ; INSS ; Prossegur ; Câmara Municipal de Setúbal ; OAB`,
      achievements: `Elaboração de peças e recursos trabalhistas
Audiências e sustentação oral
Atendimento ao público, {k} processos por ano
Aprovado em concurso público em {year}
Contratos e pareceres
Apoio a famílias beneficiárias do RSI
Economia de R$ {m} milhões em acordos, negociados com sindicatos e com três bancos credores
Ronda noturna`,
      studies: `Bacharelado | Direito | Universidade de São Paulo ; PUC-Rio ; UNIFOR
Licenciatura | Direito | Universidade Católica Portuguesa ; Universidade de Coimbra
Pós-graduação | Direito do Trabalho | Mackenzie ; Damásio
Licenciatura | Serviço Social | ISCSP ; UFRJ`,
      skills: `Direito do Trabalho ; PJe ; Redação jurídica ; Contratos ; Citius ; Atendimento ; LGPD ; Negociação`,
      certificates: `OAB | OAB/SP ; Mediação | CNJ ; Curso de Vigilante ; RGPD | UNIR`,
      headlines: `Advogado ~ Advogada ; Assistente Social ; Solicitador ~ Solicitadora`,
      summaries: `Advogado com {years} anos de contencioso cível e trabalhista. ~ Advogada com {years} anos de contencioso cível e trabalhista.
Serviço público com rosto humano.`,
    },
  ],
}

export const people = population(world)
export const wider = population({ ...world, professions })
