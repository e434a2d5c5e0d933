export const INFRASTRUCTURE = `
# cloud
AWS | amazon web services, =EC2, =S3, aws lambda, amazon ec2, amazon s3, cloudformation, aws cloud
Microsoft Azure | azure, azure cloud, azure devops
Google Cloud | =GCP, google cloud platform, cloud run, gke
Cloud computing | cloud infrastructure, cloud architecture, public cloud, cloud platforms, cloud services, cloud-native
Serverless | serverless architecture, aws lambda functions, cloud functions, serverless functions
Cloudflare | cloudflare workers
Vercel | netlify
Heroku
OpenStack
VMware | vsphere, esxi, =VMWare, hyper-v, virtualization
~ AWS, Microsoft Azure, Google Cloud, Cloud computing, Serverless
# devops
Docker | containers, containerization, docker compose, dockerfile, containerized applications
Kubernetes | =k8s, =K8s, =K8S, openshift, =EKS, =AKS
=?Helm | helm charts | kubernetes, k8s, charts
Terraform | opentofu, pulumi, terragrunt
Infrastructure as code | =IaC
Ansible
=?Puppet | puppet enterprise | ansible, chef, configuration
=?Chef | chef infra, chef automation | ansible, puppet, terraform, devops
CI/CD | ci cd, cicd, continuous integration, continuous delivery, continuous deployment, ci/cd pipelines, build pipelines, deployment pipelines
Jenkins
GitHub Actions | gitlab ci, circleci, gitlab ci/cd, travis ci, teamcity, buildkite
GitOps | argocd, argo cd, fluxcd
DevOps | devsecops, dev ops
Site reliability engineering | =SRE, slo, =SLOs, error budgets, site reliability
Monitoring and observability | observability, prometheus, grafana, datadog, new relic, opentelemetry, cloudwatch, application monitoring
Log management | =?Splunk, elk stack, kibana, logstash, fluentd | logs, siem
Incident management | incident response, on-call rotation, pagerduty, post-mortems, incident postmortems
nginx | apache http server, haproxy, reverse proxies
Service mesh | istio, envoy proxy, linkerd
Platform engineering | internal developer platform, developer experience platform
~ Docker, Kubernetes, Helm, GitOps
~ Terraform, Infrastructure as code, Ansible, Puppet, Chef
~ CI/CD, Jenkins, GitHub Actions, DevOps, GitOps
~ DevOps, Site reliability engineering, Platform engineering, Monitoring and observability
~ Monitoring and observability, Log management, Incident management
# information technology
Linux | unix, ubuntu, =RHEL, red hat enterprise linux, debian, centos, linux administration, linux/unix
Windows Server | windows administration, windows server administration
Active Directory | azure ad, entra id, microsoft entra, group policy, =LDAP
System administration | systems administration, sysadmin, server administration, systemadministration, administration systeme
Computer networking | =TCP/IP, networking protocols, network administration, network engineering, lan/wan, =DNS, =DHCP, network protocols, network infrastructure, netzwerktechnik
Cisco networking | cisco, =CCNA, =CCNP, cisco ios, =BGP, =OSPF, routing and switching, juniper
Firewalls | firewall, palo alto networks, fortinet, =VPN, firewall administration
Technical support | it support, tech support, help desk, helpdesk, service desk, desktop support, first level support, second level support, end-user support
Troubleshooting | root cause analysis, technical troubleshooting, fault finding, fehlersuche, fault diagnosis
ITIL | it service management, =ITSM
ServiceNow | service now
Mobile device management | =MDM, microsoft intune, jamf, intune
Microsoft 365 administration | office 365 administration, exchange online, exchange server, microsoft exchange
Computer hardware | hardware repair, pc repair, hardware installation
Backup and recovery | disaster recovery, veeam, backup solutions
Data center operations | data centre operations, data center, data centers, rack and stack
Telecommunications | voip, 5g networks, =LTE, fiber optics, fiber splicing, telecom networks
Satellite communications | satcom, satellite systems
Identity and access management | =IAM, okta, single sign-on, =SSO, saml, oauth, =OAuth2, openid connect
~ Linux, Bash, System administration
~ Windows Server, Active Directory, System administration, PowerShell
~ Computer networking, Cisco networking, Firewalls
~ Technical support, ITIL, ServiceNow, Troubleshooting
~ Active Directory, Identity and access management
`

export const SECURITY = `
# security
Cybersecurity | cyber security, information security, infosec, it security, it-sicherheit, cyber defense, computer security
Network security
Application security | =AppSec, owasp, secure coding, secure software development, =SAST, =DAST
Cloud security | cloud security posture, =CSPM
Penetration testing | pentesting, pen testing, ethical hacking, red teaming, =OSCP, offensive security, bug bounty
Vulnerability management | vulnerability assessment, vulnerability scanning, nessus, qualys
SIEM | security information and event management, microsoft sentinel, qradar
Threat intelligence | threat hunting, threat detection, threat modeling, mitre att and ck, detection engineering
Security operations | security operations center, =SOC analyst, soc operations
Digital forensics | computer forensics, malware analysis, reverse engineering malware
Cryptography | encryption, =PKI, public key infrastructure, applied cryptography
ISO 27001 | iso27001, iso/iec 27001, isms
SOC 2 | =SOC2, soc 2 type ii
NIST | nist csf, nist 800-53, nist framework, fedramp, =FedRAMP, =CMMC
GRC | governance risk and compliance, security compliance
Zero trust | zero-trust architecture
CISSP | =CISM, =CISA, comptia security+, security+
~ Cybersecurity, Network security, Application security, Cloud security, Security operations
~ Penetration testing, Vulnerability management, Application security
~ SIEM, Threat intelligence, Security operations, Incident management, Digital forensics
~ ISO 27001, SOC 2, NIST, GRC
`
