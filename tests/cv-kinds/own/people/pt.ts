import { population } from '../population.ts'

export const portuguese = population({
  language: 'pt',
  given: ['João|Tiago|Luís Filipe|Rui', 'Inês|Maria João|Conceição|Beatriz'],
  surnames: [
    'Gonçalves|Ferreira da Silva|Sá|Magalhães',
    'Gonçalves|Ferreira da Silva|Simões|Araújo',
  ],
  towns: 'Porto|Lisboa, Portugal|São Paulo, SP|Braga',
  schools:
    'Universidade do Porto|Instituto Superior Técnico|Universidade de São Paulo|Escola Secundária de Camões',
  phones: '+351 91# ### ###|91#######|(11) 9####-####',
  host: 'exemplo.pt',
  spoken: 'Português: língua materna|Inglês: fluente|Espanhol: B1|Francês: básico',
  certificates: 'Carta de condução B|CCP – Formador|ITIL Foundation',
  interests: 'surf|leitura|voluntariado|xadrez',
  trades: [
    {
      titles: 'Enfermeira|Enfermeira-chefe|Técnica auxiliar de saúde|Enfermeira de urgência',
      employers: 'Hospital de São João|CUF Porto|Centro de Saúde de Braga|Lar Santa Marta',
      degrees: 'Licenciatura: Enfermagem|12.º ano',
      skills:
        'Triagem|Tratamento de feridas|Cuidados paliativos|Suporte básico de vida|Gestão de equipas|Registos clínicos',
      duties:
        'Prestação de cuidados a doze doentes por turno|Orientação de estudantes de enfermagem|Redução das infeções em 15%|Elaboração de escalas para vinte pessoas|Apoio às famílias|Controlo do material clínico|Registo informático dos cuidados|Formação interna sobre feridas',
      summary: 'Enfermeira dedicada, com experiência em urgência e gosto pelo trabalho em equipa.',
    },
    {
      titles: 'Programador|Engenheiro de software|Analista funcional|Estagiário de informática',
      employers: 'Farfetch|Critical Software, S.A.|Oficina Digital Lda.|Nubank',
      degrees: 'Mestrado: Engenharia Informática|Licenciatura: Informática',
      skills: 'C#|.NET|Angular|SQL Server|Azure|Git|Scrum|Docker',
      duties:
        'Desenvolvimento do portal de clientes com 800 mil utilizadores|Diminuição do tempo de resposta para metade|Revisão de código da equipa|Levantamento de requisitos com o cliente|Criação de testes automáticos|Apoio à equipa de produção|Documentação das interfaces|Migração para a nuvem',
      summary: 'Programador com oito anos de prática em aplicações web de grande escala.',
    },
    {
      titles: 'Rececionista|Assistente de direção|Chefe de receção|Empregada de andares',
      employers: 'Pestana Hotel Group|Pousada de Viana|Hotel Infante Sagres|Residencial Estrela',
      degrees: 'Licenciatura: Gestão Hoteleira|Curso profissional: Turismo',
      skills: 'Opera PMS|Atendimento ao público|Reservas|Gestão de reclamações|Faturação|Línguas',
      duties:
        'Receção de hóspedes num hotel de 140 quartos|Subida da avaliação em linha de 8,1 para 9,0|Gestão de reservas de grupos|Fecho de caixa diário|Formação de colegas|Resposta a reclamações|Organização de eventos|Contacto com operadores turísticos',
      summary: 'Profissional de hotelaria simpática e organizada.',
    },
  ],
})
