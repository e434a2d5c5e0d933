export const INFRASTRUCTURE = `
# cloud
AWS | amazon web services, <=EC2, <=S3, <aws lambda, <amazon ec2, <amazon s3, aws cloud, <amazon ecs, <=ECS, <aws fargate, <amazon rds, <=RDS, aws services, <aws cdk, <amazon aurora, <aws step functions, <eventbridge, <amazon cloudfront
Microsoft Azure | azure cloud, <azure functions, ms azure, ?azure, =Azure, =AZURE | aws, cloud, gcp, kubernetes, terraform, microsoft, devops
Google Cloud | =GCP, google cloud platform, <cloud run, <gke
Cloud computing | cloud infrastructure, cloud architecture, public cloud, cloud platforms, cloud services, cloud-native, cloud technologies, cloud environments, cloud solutions
Serverless | serverless architecture, aws lambda functions, cloud functions, serverless functions
Cloudflare | cloudflare workers
Vercel
Heroku
OpenStack
VMware | vsphere, esxi, =VMWare
Netlify
Oracle Cloud | oracle cloud infrastructure, =OCI
IBM Cloud
DigitalOcean | digital ocean
Cloud migration | migration to the cloud, cloud transformation
FinOps | cloud cost optimization, cloud cost management
Content delivery networks | =CDN, =CDNs, content delivery network
Akamai
Fastly
Load balancing | load balancers
Virtualization | virtualisierung, virtualisation
Hyper-V
Proxmox
=KVM
Citrix
Virtual desktop infrastructure | =VDI
~ AWS, Microsoft Azure, Google Cloud, Cloud computing, Serverless
~ AWS, Microsoft Azure, Google Cloud, Oracle Cloud, IBM Cloud
~ Vercel, Netlify, Heroku, DigitalOcean
~ Cloud migration, FinOps, Cloud computing
~ Cloudflare, Content delivery networks, Load balancing
~ VMware, Virtualization, Citrix, OpenStack
~ Content delivery networks, Akamai, Fastly
~ Virtualization, Hyper-V, Proxmox, KVM
~ Citrix, Virtual desktop infrastructure
# devops
=Docker | =DOCKER, =?docker, <docker compose, <dockerfile | kubernetes, k8s, container, containers, compose, linux, aws, ci, devops, cloud, image, images
Containerization | ?containers, containerized applications | docker, kubernetes, k8s, podman, openshift, orchestration, microservices, linux, cloud
Kubernetes | =k8s, =K8s, =K8S, <=EKS, <=AKS
=?Helm | helm charts | kubernetes, k8s, charts
Terraform
OpenTofu
Terragrunt
Infrastructure as code | =IaC
Ansible
=?Puppet | puppet enterprise | ansible, chef, configuration
=?Chef | chef infra, chef automation | ansible, puppet, terraform, devops
CI/CD | ci cd, cicd, continuous integration, continuous delivery, continuous deployment, ci/cd pipelines, <build pipelines, <deployment pipelines
=?Jenkins | =?jenkins | ci, cd, pipeline, pipelines, build, builds, git, github, gitlab, maven, docker, kubernetes, ansible, terraform, automation, devops, sonarqube
GitHub Actions
GitOps
DevOps | dev ops
Site reliability engineering | =SRE, <=SLO, <=SLOs, <error budgets, site reliability
Monitoring and observability | observability, application monitoring
Log management | centralized logging, ?logging | logs, siem, monitoring, observability, tracing, metrics, alerting, elk, splunk, kibana, grafana
Fluentd
Incident management | incident response, on-call rotation, post-mortems, incident postmortems
nginx | reverse proxies, =NGINX
Service mesh
Platform engineering | internal developer platform, developer experience platform
OpenShift | red hat openshift
Podman
Pulumi
CloudFormation | aws cloudformation
GitLab CI | gitlab ci/cd, gitlab-ci pipelines
CircleCI
TeamCity
Travis CI
Azure DevOps | azure pipelines, =TFS
Argo CD | argocd
Flux CD | fluxcd
=Prometheus | =?prometheus | !myth, !greek, !fire, !film, grafana, monitoring, metrics, alerting, kubernetes, alerts, observability, aws, docker, alertmanager
Grafana
Datadog | data dog
New Relic
Dynatrace
OpenTelemetry
Amazon CloudWatch | cloudwatch
Zabbix
Nagios
=?Sentry | sentry.io | datadog, monitoring, errors, error, logging, grafana, observability
Splunk
ELK stack | <kibana, <logstash, elastic stack
PagerDuty
Opsgenie
Apache HTTP Server | =?Apache, apache web server, httpd | nginx, tomcat, linux, server, servers, php, mysql, web, http
HAProxy
Istio
Linkerd
Envoy proxy
HashiCorp Vault | =?Vault | hashicorp, terraform, consul, secrets, kubernetes
Secrets management | secret management
SaltStack
=?Vagrant | =?vagrant | docker, virtualbox, ansible, linux, vm, vms, puppet
Configuration management | konfigurationsmanagement
Release management | release engineering, releasemanagement
Chaos engineering
Resilience engineering
CMake
Makefiles
Bazel
Artifactory | jfrog artifactory
Nexus Repository
eBPF
~ Docker, Kubernetes, Helm, GitOps
~ Terraform, Infrastructure as code, Ansible, Puppet, Chef
~ CI/CD, Jenkins, GitHub Actions, DevOps, GitOps
~ DevOps, Site reliability engineering, Platform engineering, Monitoring and observability
~ Monitoring and observability, Log management, Incident management
~ OpenShift, Kubernetes, Podman
~ Docker, Podman
~ Terraform, Pulumi, CloudFormation, Infrastructure as code
~ CI/CD, GitHub Actions, GitLab CI, CircleCI, TeamCity, Travis CI, Azure DevOps, Jenkins
~ Argo CD, GitOps, Kubernetes
~ Prometheus, Grafana, Datadog, New Relic, Dynatrace, Amazon CloudWatch, Monitoring and observability
~ OpenTelemetry, Monitoring and observability, Sentry
~ Zabbix, Monitoring and observability
~ Splunk, ELK stack, Log management, SIEM
~ ELK stack, Elasticsearch
~ PagerDuty, Incident management
~ nginx, Apache HTTP Server, HAProxy, Load balancing
~ Istio, Service mesh, Kubernetes
~ SaltStack, Ansible, Puppet, Chef, Configuration management
~ Release management, CI/CD
~ Chaos engineering, Site reliability engineering
~ CMake, Bazel
~ Docker, Containerization
~ Terraform, OpenTofu, Terragrunt
~ Log management, Fluentd
~ Argo CD, Flux CD
~ Zabbix, Nagios
~ PagerDuty, Opsgenie
~ Istio, Linkerd, Envoy proxy
~ HashiCorp Vault, Secrets management
~ CMake, Makefiles
~ Artifactory, Nexus Repository
~ Chaos engineering, Resilience engineering
# information technology
Linux | <ubuntu, <=RHEL, <red hat enterprise linux, <debian, <centos, linux administration
Unix
Windows Server | windows administration, windows server administration
Active Directory | <group policy
Microsoft Entra ID | azure ad, entra id, microsoft entra
=LDAP
System administration | systems administration, sysadmin, server administration, systemadministration, administration systeme
Computer networking | <=TCP/IP, networking protocols, network administration, network engineering, <lan/wan, <=DHCP, network protocols, network infrastructure, netzwerktechnik, reseaux informatiques, redes informaticas, <mpls, computernetzwerke, <=BGP, <=OSPF, <routing protocols
Cisco networking | cisco, <=CCNA, <=CCNP, cisco ios, routing and switching
Firewalls | firewall, firewall administration
Technical support | it support, tech support, help desk, helpdesk, service desk, desktop support, first level support, second level support, end-user support
Troubleshooting | technical troubleshooting, fault finding, fehlersuche, fault diagnosis, depannage, resolucion de averias, storungsbehebung, diagnostic de pannes
ITIL
IT service management | =ITSM
ServiceNow | service now
Mobile device management | =MDM
Microsoft 365 administration | office 365 administration, exchange online, exchange server, microsoft exchange
Computer hardware | hardware repair, pc repair, hardware installation
Backup and recovery | disaster recovery, backup solutions
Veeam
Data center operations | data centre operations, data center, data centers, rack and stack
Telecommunications | telecom networks, telekommunikation, telecoms, telecomunicaciones
Satellite communications | satcom, satellite systems
Identity and access management | =IAM, <single sign-on, <=SSO, <saml, <oauth, <=OAuth2, <openid connect, <=RBAC, <role-based access control, <=SCIM, <=OIDC, <=MFA, <multi-factor authentication
Auth0
DNS | domain name system
Juniper networking | juniper networks, junos
Palo Alto Networks | pan-os
Fortinet | fortigate
VPN | =VPNs, ipsec
SD-WAN
Wireless networking | wlan, wifi, wi-fi
Microsoft Intune | intune
=Jamf | jamf pro
macOS administration | =macOS, mac os
=?Windows | windows 10, windows 11, microsoft windows | linux, macos, mac, office, desktop, administration, ios, unix
Okta
IT asset management | hardware asset management, software asset management
CompTIA A+
CompTIA Network+ | network+
CompTIA
Storage systems | storage area network
NetApp
IT infrastructure | it-infrastruktur, infrastructure informatique
Enterprise architecture
=TOGAF
VoIP | =VOIP, <=SIP, <=PBX, ip telephony, telefonanlagen
Mobile networks | 5g networks, <=5G, <=LTE, radio access network, mobilfunk
Fiber optics | fiber splicing, fibre optics, glasfaser, fibre optique, fibra optica, <=FTTH
Structured cabling | network cabling, netzwerkverkabelung, cable laying, kabelverlegung
Patch management
Remote support
TeamViewer
AnyDesk
~ Linux, Bash, System administration
~ Windows Server, Active Directory, System administration, PowerShell
~ Computer networking, Cisco networking, Firewalls
~ Technical support, ITIL, ServiceNow, Troubleshooting
~ Active Directory, Identity and access management
~ DNS, Computer networking, VPN, SD-WAN, Wireless networking
~ Juniper networking, Cisco networking, Computer networking
~ Firewalls, Palo Alto Networks, Fortinet, VPN, Network security
~ Mobile device management, Microsoft Intune, Jamf
~ macOS administration, Jamf
~ Windows, Windows Server, Technical support
~ Okta, Identity and access management
~ Microsoft 365 administration, Active Directory, Microsoft Intune
~ Telecommunications, Mobile networks, VoIP, Fiber optics
~ Fiber optics, Structured cabling
~ Satellite communications, Telecommunications, RF engineering
~ Computer hardware, Technical support, IT asset management
~ Remote support, Technical support
~ Backup and recovery, Storage systems, System administration
~ Data center operations, IT infrastructure, Computer hardware
~ Enterprise architecture, Software architecture
~ Patch management, Vulnerability management, System administration
~ CompTIA A+, Technical support
~ Linux, Unix
~ Active Directory, Microsoft Entra ID, LDAP
~ ITIL, IT service management
~ Backup and recovery, Veeam
~ Identity and access management, Auth0
~ CompTIA A+, CompTIA Network+, CompTIA
~ Storage systems, NetApp
~ Enterprise architecture, TOGAF
~ Remote support, TeamViewer, AnyDesk
`

export const SECURITY = `
# security
Cybersecurity | cyber security, information security, infosec, it security, it-sicherheit, cyber defense, computer security
Network security
Application security | =AppSec, <owasp, secure coding, secure software development, <=SAST, <=DAST
Cloud security | cloud security posture, =CSPM
Penetration testing | pentesting, pen testing, ethical hacking, red teaming, offensive security, bug bounty
Metasploit
Burp Suite
Nmap
Kali Linux
=OSCP
Vulnerability management | vulnerability assessment, vulnerability scanning
Nessus
Qualys
SIEM | security information and event management
IBM QRadar | qradar
Microsoft Sentinel
Threat intelligence | threat hunting, threat detection, mitre att and ck, detection engineering
Security operations | security operations center, =SOC analyst, soc operations
Digital forensics | computer forensics, malware analysis, reverse engineering malware
Cryptography | <encryption, <=PKI, <public key infrastructure, applied cryptography
ISO 27001 | iso27001, iso/iec 27001, isms
SOC 2 | =SOC2, soc 2 type ii
NIST | nist csf, nist 800-53, nist framework
FedRAMP
=CMMC
GRC | governance risk and compliance, security compliance
Zero trust | zero-trust architecture
CISSP
DevSecOps | dev sec ops, secure sdlc
Threat modeling
Security architecture | security engineering
Endpoint security | =EDR, endpoint detection and response, endpoint protection
CrowdStrike
SentinelOne
PCI DSS | pci compliance, pci-dss compliance
Data loss prevention | =DLP
Privileged access management
CyberArk
Security awareness training | phishing simulations, security awareness
CISM | certified information security manager
=CISA | certified information systems auditor
CompTIA Security+ | security+
CEH | certified ethical hacker
IT-Grundschutz | bsi grundschutz
=NIS2
=KRITIS
TISAX
Wireshark | packet analysis, network forensics
Reverse engineering
Ghidra
IDA Pro
~ Cybersecurity, Network security, Application security, Cloud security, Security operations
~ Penetration testing, Vulnerability management, Application security
~ SIEM, Threat intelligence, Security operations, Incident management, Digital forensics
~ ISO 27001, SOC 2, NIST, GRC
~ DevSecOps, Application security, DevOps
~ Threat modeling, Application security, Security architecture
~ Security architecture, Cybersecurity, Cloud security
~ Endpoint security, Security operations
~ PCI DSS, ISO 27001, SOC 2, GRC
~ CISSP, CISM, CISA, CompTIA Security+
~ CEH, Penetration testing
~ IT-Grundschutz, TISAX, ISO 27001
~ Privileged access management, Identity and access management
~ Reverse engineering, Digital forensics
~ Wireshark, Network security, Computer networking
~ Zero trust, Network security, Identity and access management
~ Data loss prevention, Data protection, Endpoint security
~ Security awareness training, Cybersecurity
~ Cryptography, Application security
~ Penetration testing, Metasploit, Burp Suite, Nmap, Kali Linux, OSCP
~ Vulnerability management, Nessus, Qualys
~ SIEM, IBM QRadar, Microsoft Sentinel
~ NIST, FedRAMP, CMMC
~ Endpoint security, CrowdStrike, SentinelOne
~ Privileged access management, CyberArk
~ IT-Grundschutz, NIS2, KRITIS
~ Reverse engineering, Ghidra, IDA Pro
`
